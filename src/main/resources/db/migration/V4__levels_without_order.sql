-- A level may stand outside the order of its scale ('suspended', 'not applicable'): a move to or from it is neither up nor down.
alter table status_level add column ordered boolean default true not null;
