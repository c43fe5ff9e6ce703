package storage

import (
	"context"
	"encoding/binary"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// storyKey is something by which articles on one event find each other: its
// kind above 32 bits of what it is.
type storyKey int64

// The kinds of a storyKey, beside those of digest's signs.
const (
	personKey  = 'P'
	meetingKey = 'M'
	bodyKey    = 'B'
	bandKey    = 'S' // of a MinHash
	titleKey   = 'T' // a word of the headline
	aheadKey   = 'A' // a day for which something is announced
	topicKey   = 'I'
)

func newStoryKey(kind byte, what uint32) storyKey {
	return storyKey(int64(kind)<<32 | int64(what))
}

func (k storyKey) kind() byte { return byte(k >> 32) }

// mostTitleKeys are so many words of a headline: the longest.
const mostTitleKeys = 8

// Shorter stems, such as that of "law" in Kazakh, stand in every second headline.
const shortestTitleWord = 4 // letters

// storyKeys gathers the keys of the article.
func (s *saving) storyKeys() []storyKey {
	set := make(map[storyKey]bool)
	for _, sign := range s.read.Signs {
		if len(sign) > 1 {
			set[newStoryKey(sign[0], hashOf(sign[1:]))] = true
		}
	}
	for _, who := range s.people {
		set[newStoryKey(personKey, uint32(who.person))] = true // there are not so many people
	}
	for _, p := range s.read.People {
		if p.Body != "" {
			set[newStoryKey(bodyKey, hashOf(p.Body))] = true
		}
	}
	for _, m := range s.met {
		set[newStoryKey(meetingKey, uint32(m))] = true // nor so many meetings
	}
	for _, topic := range s.read.Topics {
		set[newStoryKey(topicKey, hashOf(topic))] = true
	}
	for _, up := range s.read.Upcoming {
		if up.Date != "" {
			set[newStoryKey(aheadKey, hashOf(up.Date))] = true
		}
	}
	for _, word := range s.titleWords() {
		set[newStoryKey(titleKey, hashOf(s.read.Lang+word))] = true
	}
	return slices.Sorted(maps.Keys(set))
}

func (s *saving) titleWords() []string {
	words := sequence(s.terms(s.read.Title, s.read.Lang))
	words = slices.DeleteFunc(words, func(w string) bool { return utf8.RuneCountInString(w) < shortestTitleWord })
	slices.SortStableFunc(words, func(a, b string) int { return len(b) - len(a) })
	return words[:min(len(words), mostTitleKeys)]
}

// pack and unpackStoryFacts keep what an article is compared by in one value.
func packStoryFacts(copies minHash, keys []storyKey) []byte {
	packed := []byte{byte(len(copies))}
	for _, v := range copies {
		packed = binary.BigEndian.AppendUint32(packed, v)
	}
	for _, k := range keys {
		packed = binary.BigEndian.AppendUint64(packed, uint64(k)) // not negative
	}
	return packed
}

func unpackStoryFacts(packed []byte) (copies minHash, keys []storyKey) {
	if len(packed) == 0 {
		return nil, nil
	}
	n := int(packed[0])
	packed = packed[1:]
	for ; n > 0 && len(packed) >= 4; n-- {
		copies, packed = append(copies, binary.BigEndian.Uint32(packed)), packed[4:]
	}
	for ; len(packed) >= 8; packed = packed[8:] {
		keys = append(keys, storyKey(binary.BigEndian.Uint64(packed))) // as it was packed
	}
	return copies, keys
}

// bucketOf numbers stretches of time as long as a story lasts: what belongs to
// one story is in one of them or in two neighbours.
func bucketOf(known int64) int64 { return known / storySpan }

// keepStoryKeys lets others find the article.
func (s *saving) keepStoryKeys(ctx context.Context, story int64, mine storyFacts) error {
	err := put(ctx, s.tx, "INSERT INTO story_facts (article, story, known, day, lang, source, worth, facts) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
		s.article.ID, story, mine.known, mine.day, mine.lang, mine.source, mine.worth, packStoryFacts(mine.copies, mine.keys))
	if err != nil {
		return err
	}
	err = put(ctx, s.tx, `
		INSERT INTO story_keys (bucket, key, uses, latest) SELECT ?, value, 1, ? FROM json_each(?) WHERE true
		ON CONFLICT (bucket, key) DO UPDATE SET uses = story_keys.uses + 1, latest = excluded.latest || substr(story_keys.latest, 1, ?)`,
		bucketOf(mine.known), trace(s.article.ID), list(findable(mine)), (tracedUses-1)*traceLength)
	return err
}

// traceLength is how long a trace is.
const traceLength = len(",0000000000")

// trace is an article in the list of those that have a key, to be found in it
// and cut off from it by its length.
func trace(article int64) string { return fmt.Sprintf(",%010d", article) }

func readTraces(list string) (articles []int64) {
	for one := range strings.SplitSeq(list, ",") {
		if id, err := strconv.ParseInt(one, 10, 64); err == nil { // "" in front of the first
			articles = append(articles, id)
		}
	}
	return articles
}

// findable are the keys by which an article is looked for.
func findable(f storyFacts) []int64 {
	var keys []int64
	for _, k := range f.keys {
		switch k.kind() {
		case aheadKey: // it would be found by the day
		default:
			keys = append(keys, int64(k))
		}
	}
	for _, k := range f.copies.bands() {
		keys = append(keys, int64(k))
	}
	return keys
}

// forgetStoryKeys takes back the keys of a former reading.
func (s *saving) forgetStoryKeys(ctx context.Context) error {
	type row struct {
		known int64
		facts []byte
	}
	rows, err := s.tx.QueryContext(ctx, "SELECT known, facts FROM story_facts WHERE article = ?", s.article.ID)
	former, err := scanAll(rows, err, "keys of the story", func(r *row) []any { return []any{&r.known, &r.facts} })
	if err != nil {
		return err
	}
	for _, r := range former {
		var f storyFacts
		f.copies, f.keys = unpackStoryFacts(r.facts)
		bucket, keys := bucketOf(r.known), list(findable(f))
		err := put(ctx, s.tx, `
			UPDATE story_keys SET uses = uses - 1, latest = replace(latest, ?, '') WHERE bucket = ? AND key IN (SELECT value FROM json_each(?))`,
			trace(s.article.ID), bucket, keys)
		if err != nil {
			return err
		}
		err = put(ctx, s.tx, "DELETE FROM story_keys WHERE bucket = ? AND key IN (SELECT value FROM json_each(?)) AND uses <= 0", bucket, keys)
		if err != nil {
			return err
		}
		if err := put(ctx, s.tx, "DELETE FROM story_facts WHERE article = ?", s.article.ID); err != nil {
			return err
		}
	}
	return nil
}
