-- Earlier versions wrote moments into the embedded database with the clock of UTC and the offset of the machine: 12:00Z as
-- 12:00+02:00, two hours early. What stands on the clock is the moment. Where the machine was in UTC nothing was wrong and
-- nothing changes here; nor does it on PostgreSQL (${embedded} says which database this is).

update hub
set created_at = (created_at + extract(timezone_hour from created_at) * interval '1' hour
    + extract(timezone_minute from created_at) * interval '1' minute) at time zone 'UTC'
where ${embedded} and (extract(timezone_hour from created_at) <> 0 or extract(timezone_minute from created_at) <> 0);
update hub
set updated_at = (updated_at + extract(timezone_hour from updated_at) * interval '1' hour
    + extract(timezone_minute from updated_at) * interval '1' minute) at time zone 'UTC'
where ${embedded} and (extract(timezone_hour from updated_at) <> 0 or extract(timezone_minute from updated_at) <> 0);

update hub_text
set updated_at = (updated_at + extract(timezone_hour from updated_at) * interval '1' hour
    + extract(timezone_minute from updated_at) * interval '1' minute) at time zone 'UTC'
where ${embedded} and (extract(timezone_hour from updated_at) <> 0 or extract(timezone_minute from updated_at) <> 0);

update source
set created_at = (created_at + extract(timezone_hour from created_at) * interval '1' hour
    + extract(timezone_minute from created_at) * interval '1' minute) at time zone 'UTC'
where ${embedded} and (extract(timezone_hour from created_at) <> 0 or extract(timezone_minute from created_at) <> 0);
update source
set updated_at = (updated_at + extract(timezone_hour from updated_at) * interval '1' hour
    + extract(timezone_minute from updated_at) * interval '1' minute) at time zone 'UTC'
where ${embedded} and (extract(timezone_hour from updated_at) <> 0 or extract(timezone_minute from updated_at) <> 0);
update source
set published_at = (published_at + extract(timezone_hour from published_at) * interval '1' hour
    + extract(timezone_minute from published_at) * interval '1' minute) at time zone 'UTC'
where ${embedded} and (extract(timezone_hour from published_at) <> 0 or extract(timezone_minute from published_at) <> 0);

update source_text
set updated_at = (updated_at + extract(timezone_hour from updated_at) * interval '1' hour
    + extract(timezone_minute from updated_at) * interval '1' minute) at time zone 'UTC'
where ${embedded} and (extract(timezone_hour from updated_at) <> 0 or extract(timezone_minute from updated_at) <> 0);

update topic
set created_at = (created_at + extract(timezone_hour from created_at) * interval '1' hour
    + extract(timezone_minute from created_at) * interval '1' minute) at time zone 'UTC'
where ${embedded} and (extract(timezone_hour from created_at) <> 0 or extract(timezone_minute from created_at) <> 0);
update topic
set updated_at = (updated_at + extract(timezone_hour from updated_at) * interval '1' hour
    + extract(timezone_minute from updated_at) * interval '1' minute) at time zone 'UTC'
where ${embedded} and (extract(timezone_hour from updated_at) <> 0 or extract(timezone_minute from updated_at) <> 0);
update topic
set published_at = (published_at + extract(timezone_hour from published_at) * interval '1' hour
    + extract(timezone_minute from published_at) * interval '1' minute) at time zone 'UTC'
where ${embedded} and (extract(timezone_hour from published_at) <> 0 or extract(timezone_minute from published_at) <> 0);

update topic_text
set updated_at = (updated_at + extract(timezone_hour from updated_at) * interval '1' hour
    + extract(timezone_minute from updated_at) * interval '1' minute) at time zone 'UTC'
where ${embedded} and (extract(timezone_hour from updated_at) <> 0 or extract(timezone_minute from updated_at) <> 0);

update guide
set created_at = (created_at + extract(timezone_hour from created_at) * interval '1' hour
    + extract(timezone_minute from created_at) * interval '1' minute) at time zone 'UTC'
where ${embedded} and (extract(timezone_hour from created_at) <> 0 or extract(timezone_minute from created_at) <> 0);
update guide
set updated_at = (updated_at + extract(timezone_hour from updated_at) * interval '1' hour
    + extract(timezone_minute from updated_at) * interval '1' minute) at time zone 'UTC'
where ${embedded} and (extract(timezone_hour from updated_at) <> 0 or extract(timezone_minute from updated_at) <> 0);
update guide
set published_at = (published_at + extract(timezone_hour from published_at) * interval '1' hour
    + extract(timezone_minute from published_at) * interval '1' minute) at time zone 'UTC'
where ${embedded} and (extract(timezone_hour from published_at) <> 0 or extract(timezone_minute from published_at) <> 0);

update guide_text
set updated_at = (updated_at + extract(timezone_hour from updated_at) * interval '1' hour
    + extract(timezone_minute from updated_at) * interval '1' minute) at time zone 'UTC'
where ${embedded} and (extract(timezone_hour from updated_at) <> 0 or extract(timezone_minute from updated_at) <> 0);

update faq
set created_at = (created_at + extract(timezone_hour from created_at) * interval '1' hour
    + extract(timezone_minute from created_at) * interval '1' minute) at time zone 'UTC'
where ${embedded} and (extract(timezone_hour from created_at) <> 0 or extract(timezone_minute from created_at) <> 0);
update faq
set updated_at = (updated_at + extract(timezone_hour from updated_at) * interval '1' hour
    + extract(timezone_minute from updated_at) * interval '1' minute) at time zone 'UTC'
where ${embedded} and (extract(timezone_hour from updated_at) <> 0 or extract(timezone_minute from updated_at) <> 0);
update faq
set published_at = (published_at + extract(timezone_hour from published_at) * interval '1' hour
    + extract(timezone_minute from published_at) * interval '1' minute) at time zone 'UTC'
where ${embedded} and (extract(timezone_hour from published_at) <> 0 or extract(timezone_minute from published_at) <> 0);

update faq_text
set updated_at = (updated_at + extract(timezone_hour from updated_at) * interval '1' hour
    + extract(timezone_minute from updated_at) * interval '1' minute) at time zone 'UTC'
where ${embedded} and (extract(timezone_hour from updated_at) <> 0 or extract(timezone_minute from updated_at) <> 0);

update change
set changed_at = (changed_at + extract(timezone_hour from changed_at) * interval '1' hour
    + extract(timezone_minute from changed_at) * interval '1' minute) at time zone 'UTC'
where ${embedded} and (extract(timezone_hour from changed_at) <> 0 or extract(timezone_minute from changed_at) <> 0);

update draft
set created_at = (created_at + extract(timezone_hour from created_at) * interval '1' hour
    + extract(timezone_minute from created_at) * interval '1' minute) at time zone 'UTC'
where ${embedded} and (extract(timezone_hour from created_at) <> 0 or extract(timezone_minute from created_at) <> 0);
update draft
set updated_at = (updated_at + extract(timezone_hour from updated_at) * interval '1' hour
    + extract(timezone_minute from updated_at) * interval '1' minute) at time zone 'UTC'
where ${embedded} and (extract(timezone_hour from updated_at) <> 0 or extract(timezone_minute from updated_at) <> 0);

update release
set publish_at = (publish_at + extract(timezone_hour from publish_at) * interval '1' hour
    + extract(timezone_minute from publish_at) * interval '1' minute) at time zone 'UTC'
where ${embedded} and (extract(timezone_hour from publish_at) <> 0 or extract(timezone_minute from publish_at) <> 0);
update release
set created_at = (created_at + extract(timezone_hour from created_at) * interval '1' hour
    + extract(timezone_minute from created_at) * interval '1' minute) at time zone 'UTC'
where ${embedded} and (extract(timezone_hour from created_at) <> 0 or extract(timezone_minute from created_at) <> 0);
update release
set published_at = (published_at + extract(timezone_hour from published_at) * interval '1' hour
    + extract(timezone_minute from published_at) * interval '1' minute) at time zone 'UTC'
where ${embedded} and (extract(timezone_hour from published_at) <> 0 or extract(timezone_minute from published_at) <> 0);

update revision
set published_at = (published_at + extract(timezone_hour from published_at) * interval '1' hour
    + extract(timezone_minute from published_at) * interval '1' minute) at time zone 'UTC'
where ${embedded} and (extract(timezone_hour from published_at) <> 0 or extract(timezone_minute from published_at) <> 0);

update access_key
set created_at = (created_at + extract(timezone_hour from created_at) * interval '1' hour
    + extract(timezone_minute from created_at) * interval '1' minute) at time zone 'UTC'
where ${embedded} and (extract(timezone_hour from created_at) <> 0 or extract(timezone_minute from created_at) <> 0);
update access_key
set expires_at = (expires_at + extract(timezone_hour from expires_at) * interval '1' hour
    + extract(timezone_minute from expires_at) * interval '1' minute) at time zone 'UTC'
where ${embedded} and (extract(timezone_hour from expires_at) <> 0 or extract(timezone_minute from expires_at) <> 0);
update access_key
set revoked_at = (revoked_at + extract(timezone_hour from revoked_at) * interval '1' hour
    + extract(timezone_minute from revoked_at) * interval '1' minute) at time zone 'UTC'
where ${embedded} and (extract(timezone_hour from revoked_at) <> 0 or extract(timezone_minute from revoked_at) <> 0);
update access_key
set last_used_at = (last_used_at + extract(timezone_hour from last_used_at) * interval '1' hour
    + extract(timezone_minute from last_used_at) * interval '1' minute) at time zone 'UTC'
where ${embedded} and (extract(timezone_hour from last_used_at) <> 0 or extract(timezone_minute from last_used_at) <> 0);

update audit
set at = (at + extract(timezone_hour from at) * interval '1' hour
    + extract(timezone_minute from at) * interval '1' minute) at time zone 'UTC'
where ${embedded} and (extract(timezone_hour from at) <> 0 or extract(timezone_minute from at) <> 0);
