-- Since when CBP waits for documents before it decides a request.
alter table request add column asked_at timestamp(3) with time zone;
