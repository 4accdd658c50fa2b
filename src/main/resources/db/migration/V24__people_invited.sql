-- People who were invited and have no password yet, and passwords that somebody else gave and that hold until their owner chose another.
-- Of the link of an invitation, only a hash is kept.
alter table person alter column password_hash drop not null;
alter table person add column password_until timestamp(6) with time zone;
alter table person add column invitation_hash varchar(64);
alter table person add column invitation_until timestamp(6) with time zone;
alter table person add column last_signed_in_at timestamp(6) with time zone;
alter table person add constraint person_invitation_unique unique (invitation_hash);
