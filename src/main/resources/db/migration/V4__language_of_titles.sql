-- In which language the text of a title is: another than that of its readers where that has none.

alter table source_title add column text_language varchar(35) ${ascii};
update source_title set text_language = (
    select x.language from source_text x
    where x.source_id = source_title.source_id and x.name = source_title.title
    order by case
                 when x.language = source_title.language then 0
                 when source_title.language like x.language || '-%' then 1
                 when x.language = (select h.default_language from hub h) then 2
                 else 3
             end,
             length(x.language) desc, x.language
    limit 1);
alter table source_title alter column text_language set not null;

alter table topic_title add column text_language varchar(35) ${ascii};
update topic_title set text_language = (
    select x.language from topic_text x
    where x.topic_id = topic_title.topic_id and x.title = topic_title.title
    order by case
                 when x.language = topic_title.language then 0
                 when topic_title.language like x.language || '-%' then 1
                 when x.language = (select h.default_language from hub h) then 2
                 else 3
             end,
             length(x.language) desc, x.language
    limit 1);
alter table topic_title alter column text_language set not null;

alter table guide_title add column text_language varchar(35) ${ascii};
update guide_title set text_language = (
    select x.language from guide_text x
    where x.guide_id = guide_title.guide_id and x.title = guide_title.title
    order by case
                 when x.language = guide_title.language then 0
                 when guide_title.language like x.language || '-%' then 1
                 when x.language = (select h.default_language from hub h) then 2
                 else 3
             end,
             length(x.language) desc, x.language
    limit 1);
alter table guide_title alter column text_language set not null;

alter table faq_title add column text_language varchar(35) ${ascii};
update faq_title set text_language = (
    select x.language from faq_text x
    where x.faq_id = faq_title.faq_id and x.question = faq_title.title
    order by case
                 when x.language = faq_title.language then 0
                 when faq_title.language like x.language || '-%' then 1
                 when x.language = (select h.default_language from hub h) then 2
                 else 3
             end,
             length(x.language) desc, x.language
    limit 1);
alter table faq_title alter column text_language set not null;
