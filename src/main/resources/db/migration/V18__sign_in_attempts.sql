-- What is remembered of attempts to sign in: how many failed, of whom or from where, as a keyed digest, since what is typed as a name may be a password.
create table sign_in_attempt (
    subject  varchar(64)              primary key,
    failures integer                  not null,
    last_at  timestamp with time zone not null
);

create index sign_in_attempt_last_at on sign_in_attempt (last_at);

-- The key of these digests and of the cookies of known devices; made at the first start. One row.
create table sign_in_key (
    id     integer     primary key,
    secret varchar(64) not null
);
