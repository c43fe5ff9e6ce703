package source_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"minber/digest"
)

// FuzzJSONFeed has a JSON Feed read, which the server says it is.
func FuzzJSONFeed(f *testing.F) {
	item := func(fields string) []byte {
		return []byte(`{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[{` + fields + `}]}`)
	}
	words := strings.Repeat("word ", 50)
	f.Add(item(`"id":"1","url":"data:x","title":"a\u0000b","content_text":"` + words + `","date_published":"0001-01-01T00:00:00Z"`))
	f.Add(item(`"id":"1","url":"http://127.0.0.1/1","title":"<b>x</b>\u202e","content_html":"<p>` + words + `</p><script>x</script>","date_published":"2026-11-20T10:00:00+05:00"`))
	f.Add(item(`"id":1,"url":null,"title":["x"],"content_text":{"a":1},"authors":[{}],"date_published":99999999999`))
	f.Add([]byte(`{"version":"https://jsonfeed.org/version/1","items":[null,7,[],{"id":"\ud800"}]}`))
	f.Add([]byte(strings.Repeat(`{"items":[`, 2000)))
	s := newStage(f, "application/feed+json")
	f.Fuzz(func(t *testing.T, body []byte) {
		h, err := s.read(t, digest.SourceSpec{Kind: digest.FeedKind}, body)
		checkHarvest(t, h, err)
	})
}

// FuzzCharset writes a page in one encoding and says that it is in another. The
// words must come through if what is said is true, and be harmless if not.
func FuzzCharset(f *testing.F) {
	names := []string{"utf-8", "windows-1251", "koi8-r", "utf-16", "iso-8859-1", "x-user-defined", "\x00", ""}
	for i := range names {
		f.Add("Комитет обсудил паромы", uint8(i), uint8(i))
		f.Add("Құрылтай отырысы өтті", uint8(1), uint8(i))
	}
	s := newStage(f, "text/html")
	f.Fuzz(func(t *testing.T, words string, written, said uint8) {
		name := names[int(said)%len(names)]
		page := `<meta charset="` + name + `"><h1>Паромы</h1><p>` + strings.Repeat(words+" ", 20) + "</p>"
		body, whole := encoded(page, names[int(written)%len(names)])
		h, err := s.readAs(t, "text/html; charset="+name, digest.SourceSpec{Kind: digest.PageKind}, body)
		checkHarvest(t, h, err)
		if !whole || written%uint8(len(names)) != said%uint8(len(names)) || !utf8.ValidString(words) || strings.Trim(words, "абвгдежзийклмнопрстуфхцчшщъыьэюя") != "" || len(words) < 20 {
			return
		}
		if len(h.Articles) != 1 || !strings.Contains(h.Articles[0].Text, words) {
			t.Errorf("%q in %s became %+v, %v", words, name, h.Articles, err)
		}
	})
}

// encoded is text in one of the encodings that can be written, utf-8 if none
// is named; whole is false if some of it can't be written so.
func encoded(text, name string) (body []byte, whole bool) {
	var err error
	switch name {
	case "windows-1251":
		body, err = charmap.Windows1251.NewEncoder().Bytes([]byte(text))
	case "koi8-r":
		body, err = charmap.KOI8R.NewEncoder().Bytes([]byte(text))
	case "utf-16":
		body, err = unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().Bytes([]byte(text))
	case "utf-8", "":
		body = []byte(text)
	default:
		return []byte(text), false
	}
	if err != nil {
		return []byte(text), false
	}
	return body, true
}
