-- What others may do with the texts of the hub, if it says so: where the licence stands, and its name. Both or neither.
alter table hub add column license_url varchar(4000);
alter table hub add column license_name varchar(400);
