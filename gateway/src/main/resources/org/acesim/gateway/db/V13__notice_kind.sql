-- The longest kind of notice, REQUEST_FOR_INFORMATION, did not fit.
alter table notice alter column kind set data type varchar(40);
