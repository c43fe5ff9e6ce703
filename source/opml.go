package source

import (
	"cmp"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"net/url"
	"strings"

	"minber/digest"
)

// maxOutlines is how many feeds an OPML file may list.
const maxOutlines = 10_000

// ReadOPML reads the list of feeds that a feed reader exports. Folders in it are
// passed through. Each feed gets an id made of its address, so that it keeps its
// id when the list changes. The error names every entry that can't be read.
func ReadOPML(r io.Reader) ([]digest.SourceSpec, error) {
	var specs []digest.SourceSpec
	var faults []error
	ids := map[string]bool{}
	decoder := xml.NewDecoder(r)
	decoder.Strict = false
	opened := false
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			line, _ := decoder.InputPos()
			return nil, fmt.Errorf("line %d: %w", line, err)
		}
		element, ok := token.(xml.StartElement)
		opened = opened || ok && strings.EqualFold(element.Name.Local, "opml")
		if !ok || !strings.EqualFold(element.Name.Local, "outline") || attribute(element, "xmlUrl") == "" {
			continue
		}
		spec, err := outlined(element)
		if err != nil {
			line, _ := decoder.InputPos()
			faults = append(faults, fmt.Errorf("line %d: %w", line, err))
			continue
		}
		if ids[spec.ID] { // in two folders
			continue
		}
		ids[spec.ID] = true
		if specs = append(specs, spec); len(specs) > maxOutlines {
			return nil, fmt.Errorf("more than %d feeds: %w", maxOutlines, digest.ErrTooLarge)
		}
	}
	if !opened {
		return nil, fmt.Errorf("not OPML: %w", digest.ErrNotText)
	}
	return specs, errors.Join(faults...)
}

// outlined makes a source of an entry.
func outlined(element xml.StartElement) (digest.SourceSpec, error) {
	address := strings.TrimSpace(attribute(element, "xmlUrl"))
	u, err := parseAddress(address)
	if err != nil {
		return digest.SourceSpec{}, err
	}
	return digest.SourceSpec{
		ID:   addressID(u),
		Name: line(cmp.Or(attribute(element, "text"), attribute(element, "title"), u.Host)),
		Kind: digest.FeedKind, URL: address, Lang: spokenOnly(langCode(attribute(element, "language"))),
	}, nil
}

// spokenOnly is a language that a source may declare, or "".
func spokenOnly(lang string) string {
	switch lang {
	case "kk", "ru", "en":
		return lang
	}
	return ""
}

func attribute(element xml.StartElement, name string) string {
	for _, a := range element.Attr {
		if strings.EqualFold(a.Name.Local, name) {
			return a.Value
		}
	}
	return ""
}

// addressID makes an id of an address: news.example/rss/ru.xml is
// news-example-rss-ru-xml.
func addressID(u *url.URL) string {
	words := strings.FieldsFunc(strings.ToLower(strings.TrimPrefix(u.Host, "www.")+u.EscapedPath()+"?"+u.RawQuery), func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < '0' || r > '9')
	})
	return strings.Join(words, "-")
}

// WriteOPML writes the feeds among specs for feed readers, and says how many of
// the others no feed reader knows.
func WriteOPML(w io.Writer, title string, specs []digest.SourceSpec) (others int, err error) {
	type outline struct {
		Type string `xml:"type,attr"`
		Text string `xml:"text,attr"`
		URL  string `xml:"xmlUrl,attr"`
		Lang string `xml:"language,attr,omitempty"`
	}
	list := struct {
		XMLName  xml.Name  `xml:"opml"`
		Version  string    `xml:"version,attr"`
		Title    string    `xml:"head>title"`
		Outlines []outline `xml:"body>outline"`
	}{Version: "2.0", Title: title}
	for _, s := range specs {
		if s.Kind != digest.FeedKind {
			others++
			continue
		}
		list.Outlines = append(list.Outlines, outline{"rss", s.Name, s.URL, s.Lang})
	}
	encoder := xml.NewEncoder(w)
	encoder.Indent("", "  ")
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return others, err
	}
	if err := encoder.Encode(list); err != nil {
		return others, err
	}
	_, err = io.WriteString(w, "\n")
	return others, err
}
