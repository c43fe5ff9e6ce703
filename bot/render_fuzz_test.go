package bot_test

import (
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"minber/digest"
)

// Whatever articles hold, messages are well-formed and within the limit.
func FuzzDigest(f *testing.F) {
	f.Add("Title", "Sentence.", "https://news.example/", "2026-11-20", 1)
	f.Add("<b>&\"</i>", "\xff\x00&#x0;", "javascript:alert(1)", "soon", 40)
	f.Add("", "", `https://news.example/?"><b>&`, "2026-13-45", 3)
	r := renderer(f)
	f.Fuzz(func(t *testing.T, title, sentence, url, date string, n int) {
		ref := digest.ArticleRef{Source: title, URL: url, Lang: sentence, Title: title, Date: date}
		who := digest.PersonRef{Name: sentence, Role: title, Body: title, Country: title}
		d := digest.Digest{Lang: "ru", Date: date, Days: n, Intake: digest.Intake{Failed: []string{title, sentence}}}
		for range min(max(n, 0), 15) {
			d.Stories = append(d.Stories, digest.Story{Lead: ref, Others: []digest.ArticleRef{ref, {Source: sentence, URL: url}}, Sentences: summary(sentence, title)})
			d.Met = append(d.Met, digest.MeetingRecord{A: who, B: who, Kind: title, Place: sentence, Date: date, Refs: []digest.ArticleRef{ref}})
			d.Said = append(d.Said, digest.StatementRecord{Speaker: who, Kind: digest.Quote, Text: sentence, Ref: ref})
			d.Upcoming = append(d.Upcoming, digest.UpcomingRecord{What: sentence, Date: date, Ref: ref})
		}
		parts, err := r.Digest(d)
		if err != nil || len(parts) == 0 {
			t.Fatalf("%d parts, %v", len(parts), err)
		}
		for _, part := range html(parts) {
			if err := wellFormed(part); err != nil {
				t.Errorf("%v in %q", err, part)
			}
			if n := len(utf16.Encode([]rune(visible(part)))); n > 4096 || !utf8.ValidString(part) {
				t.Errorf("%d units, valid %v", n, utf8.ValidString(part))
			}
		}
	})
}
