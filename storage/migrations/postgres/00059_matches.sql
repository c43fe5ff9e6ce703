-- Matches of the index of words are collected from a part of it, where that is
-- enough: a common word is in every third article, and to visit the rows of all
-- takes the longer the larger the archive is.

-- +goose Up

-- newest_matches are the newest articles that match, up to one of them and not
-- more than so many. It goes through a stretch of the newest first, and then
-- through another that should have the rest, by how many matched in the first.
--
-- The planner takes it for cheap to go through the articles themselves until
-- enough of them match: it does not know how long it takes to look into a vector,
-- so only bitmaps of indexes are left to it. It plans each search anew, as it
-- depends on the words.
-- +goose StatementBegin
CREATE FUNCTION newest_matches(wanted TSQUERY, most BIGINT, newest BIGINT) RETURNS TABLE (docid BIGINT) LANGUAGE plpgsql STABLE
    SET enable_seqscan = off SET enable_indexscan = off SET plan_cache_mode = force_custom_plan AS $$
DECLARE
    stretch BIGINT = 8 * most;
    matched BIGINT;
    missing BIGINT = most;
BEGIN
    FOR turn IN 1..3 LOOP
        IF turn = 3 OR stretch > newest THEN
            stretch = newest; -- all that are left
        END IF;
        RETURN QUERY SELECT s.docid FROM search s
            WHERE s.terms @@ wanted AND s.docid > newest - stretch AND s.docid <= newest ORDER BY s.docid DESC LIMIT missing;
        GET DIAGNOSTICS matched = ROW_COUNT;
        missing = missing - matched;
        newest = newest - stretch;
        EXIT WHEN missing <= 0 OR newest <= 0;
        stretch = CASE WHEN matched = 0 THEN newest ELSE stretch * missing * 3 / (matched * 2) END;
    END LOOP;
END $$;
-- +goose StatementEnd

-- matches_since are the articles that match, from one on.
-- +goose StatementBegin
CREATE FUNCTION matches_since(wanted TSQUERY, first BIGINT) RETURNS TABLE (docid BIGINT) LANGUAGE plpgsql STABLE
    SET enable_seqscan = off SET enable_indexscan = off SET plan_cache_mode = force_custom_plan AS $$
BEGIN
    RETURN QUERY SELECT s.docid FROM search s WHERE s.terms @@ wanted AND s.docid >= first;
END $$;
-- +goose StatementEnd

-- What matches is put in order by is in an index: articles lie far apart.
CREATE INDEX articles_by_moment ON articles (id) INCLUDE (published, known_at, relevant, story);

-- +goose Down
DROP INDEX articles_by_moment;
DROP FUNCTION matches_since;
DROP FUNCTION newest_matches;
