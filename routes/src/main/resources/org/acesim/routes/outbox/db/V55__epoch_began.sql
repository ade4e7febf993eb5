-- When the epoch began, in real time: what others than the program's own sides sent before, by the broker's time, is discarded.
alter table relay add column began_at timestamp(3) with time zone;
