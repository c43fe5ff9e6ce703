package digest_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
)

func TestReadHeader(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       digest.Header
		body       string
	}{
		{"a date in front of the first sentence", " date 2026-11-20 The House sat. It rose.", digest.Header{Date: "2026-11-20"}, "The House sat. It rose."},
		{"header lines and an empty line", "Title: Жаңалық\nDate: 2026-11-20\nURL: https://example.org/a\nLang: KK\n\nМәтін.", digest.Header{Title: "Жаңалық", Date: "2026-11-20", URL: "https://example.org/a", Lang: "kk"}, "\nМәтін."},
		{"header lines in another order, no empty line", "Date: 2026-11-20\r\nTitle: T\r\nText here.", digest.Header{Title: "T", Date: "2026-11-20"}, "Text here."},
		{"a short first line is the headline and stays in the body", "Сенат принял закон\nСегодня состоялось заседание.", digest.Header{Title: "Сенат принял закон"}, "Сенат принял закон\nСегодня состоялось заседание."},
		{"a sentence is no headline", "The House sat.\nIt rose.", digest.Header{}, "The House sat.\nIt rose."},
		{"a lone line is no headline", "The House sat", digest.Header{}, "The House sat"},
		{"a wrong date is text", "date 2026-13-40 is not a day. Next.", digest.Header{}, "date 2026-13-40 is not a day. Next."},
		{"nothing", "", digest.Header{}, ""},
		{"white space only", " \n\t ", digest.Header{}, " \n\t "},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := digest.ReadHeader(c.text)
			if body := c.text[got.Body:]; body != c.body {
				t.Errorf("body = %q, want %q", body, c.body)
			}
			got.Body = 0
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestHeaderTime(t *testing.T) {
	almaty := digest.Location("Asia/Almaty")
	for _, c := range []struct {
		name, date string
		want       string
		dateOnly   bool
		ok         bool
	}{
		{"a day is noon in the zone", "2026-11-20", "2026-11-20T07:00:00Z", true, true},
		{"a day and an hour are read in the zone", "2026-11-20 09:30", "2026-11-20T04:30:00Z", false, true},
		{"so are they as ISO has them", "2026-11-20T09:30", "2026-11-20T04:30:00Z", false, true},
		{"and with seconds", "2026-11-20T09:30:15", "2026-11-20T04:30:15Z", false, true},
		{"an offset of its own wins", "2026-11-20T09:30:00+03:00", "2026-11-20T06:30:00Z", false, true},
		{"no date", "soon", "0001-01-01T00:00:00Z", false, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, dateOnly, ok := digest.Header{Date: c.date}.Time(almaty)
			if got.Format(time.RFC3339) != c.want || dateOnly != c.dateOnly || ok != c.ok {
				t.Errorf("Time = %s %v %v, want %s %v %v", got.Format(time.RFC3339), dateOnly, ok, c.want, c.dateOnly, c.ok)
			}
		})
	}
}
