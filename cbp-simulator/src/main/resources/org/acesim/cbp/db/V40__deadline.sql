-- What a filer or an officer is waited for, if the event is a deadline: time that runs until it is quiet stops before those.
alter table due_event add column waits_for varchar(100);
