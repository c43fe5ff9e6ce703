package source

import (
	"bytes"
	"compress/gzip"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"minber/digest"
)

const (
	maxPlaces   = 50_000   // of one sitemap, as the protocol has it
	maxUnpacked = 32 << 20 // bytes of one that was packed; the protocol allows 50 MB
	maxField    = 2048     // bytes of an address, the longest field that is needed
)

// sitemap is what one file names: articles, or other sitemaps.
type sitemap struct {
	places []sitemapPlace
	maps   []sitemapPart
}

type sitemapPart struct {
	address string
	changed moment
}

type sitemapPlace struct {
	address, title, lang string
	changed, published   moment
}

func (p sitemapPlace) dated() time.Time {
	if p.published.time.IsZero() {
		return p.changed.time
	}
	return p.published.time
}

// parseSitemap reads a sitemap or an index, packed or not, token by token: what
// is in memory is what it names.
func parseSitemap(body []byte, contentType string, zone *time.Location) (sitemap, error) {
	body, err := unpacked(body)
	if err != nil {
		return sitemap{}, err
	}
	text, err := decode(body, contentType)
	if err != nil {
		return sitemap{}, err
	}
	p := sitemapParser{zone: zone, decoder: xml.NewDecoder(strings.NewReader(strings.TrimLeft(text, " \t\r\n\v\f")))}
	p.decoder.Strict = false
	p.decoder.Entity = xml.HTMLEntity
	p.decoder.CharsetReader = func(_ string, r io.Reader) (io.Reader, error) { return r, nil } // it is UTF-8 now
	if err := p.run(); err != nil {
		return sitemap{}, err
	}
	if !p.opened {
		return sitemap{}, fmt.Errorf("not a sitemap but %s: %w", likeness(text), digest.ErrNotText)
	}
	return p.found, nil
}

// unpacked takes gzip off, of what is sent as a packed file.
func unpacked(body []byte) ([]byte, error) {
	if !bytes.HasPrefix(body, []byte{0x1f, 0x8b}) {
		return body, nil
	}
	r, err := gzip.NewReader(bytes.NewReader(body))
	if err != nil {
		return nil, fmt.Errorf("unpack: %w: %w", err, digest.ErrNotText)
	}
	text, err := io.ReadAll(io.LimitReader(r, maxUnpacked+1))
	switch {
	case err != nil:
		return nil, fmt.Errorf("unpack: %w: %w", err, digest.ErrNotText)
	case len(text) > maxUnpacked:
		return nil, fmt.Errorf("unpacks to more than %d bytes: %w", maxUnpacked, digest.ErrTooLarge)
	}
	return text, nil
}

type sitemapParser struct {
	decoder *xml.Decoder
	zone    *time.Location
	found   sitemap
	opened  bool
	depth   int
	place   sitemapPlace
	field   strings.Builder
}

// run reads to the end. One that is cut off names what it named until there.
func (p *sitemapParser) run() error {
	for len(p.found.places)+len(p.found.maps) < maxPlaces {
		token, err := p.decoder.RawToken()
		if errors.Is(err, io.EOF) || err != nil && p.opened {
			return nil
		}
		if err != nil {
			return fmt.Errorf("not a sitemap, broken %s: %w", flaw(err), digest.ErrNotText)
		}
		switch t := token.(type) {
		case xml.StartElement:
			if p.depth++; p.depth > maxFeedDepth {
				return fmt.Errorf("nested deeper than %d: %w", maxFeedDepth, digest.ErrTooLarge)
			}
			p.field.Reset()
			switch t.Name.Local {
			case "urlset", "sitemapindex":
				p.opened = true
			case "url", "sitemap":
				p.place = sitemapPlace{}
			}
		case xml.CharData:
			if p.field.Len() < maxField {
				p.field.Write(t)
			}
		case xml.EndElement:
			p.depth--
			p.end(t.Name)
		}
	}
	return nil
}

// end takes in an element of which the text has been read. Those of the image
// and video extensions have names of their own space.
func (p *sitemapParser) end(name xml.Name) {
	value := strings.TrimSpace(p.field.String())
	p.field.Reset()
	switch name.Space + ":" + name.Local {
	case ":loc":
		p.place.address = value
	case ":lastmod":
		p.place.changed = parseDate(value, p.zone)
	case "news:publication_date":
		p.place.published = parseDate(value, p.zone)
	case "news:title":
		p.place.title = value
	case "news:language":
		p.place.lang = value
	case ":url":
		if p.place.address != "" {
			p.found.places = append(p.found.places, p.place)
		}
	case ":sitemap":
		if p.place.address != "" {
			p.found.maps = append(p.found.maps, sitemapPart{p.place.address, p.place.changed})
		}
	}
}
