package digest

import (
	"fmt"
	"net/url"
	"slices"
	"strings"
)

// The kinds of source.
const (
	FeedKind     = "feed"     // RSS, RDF, Atom or JSON Feed at URL
	SitemapKind  = "sitemap"  // a sitemap or an index of sitemaps at URL, be it packed
	ListKind     = "list"     // a page of links at URL, read by List
	APIKind      = "api"      // JSON at URL, read by API
	TelegramKind = "telegram" // a public channel: URL is @name or https://t.me/s/name
	PageKind     = "page"     // one article at URL
	FileKind     = "file"     // a text file or a folder of *.txt; URL is its path
	FolderKind   = "folder"   // a folder into which somebody puts texts; URL is its path
)

// SourceKinds are the kinds of source.
var SourceKinds = [...]string{FeedKind, SitemapKind, ListKind, APIKind, TelegramKind, PageKind, FileKind, FolderKind}

// SourceSpec is one place where articles come from.
type SourceSpec struct {
	ID       string         `json:"id"`
	Name     string         `json:"name"`
	Kind     string         `json:"kind"` // one of SourceKinds
	URL      string         `json:"url"`
	Lang     string         `json:"lang"` // declared, "" if mixed
	Zone     string         `json:"zone"` // IANA zone of dates without one; the pack's if ""
	Official bool           `json:"official"`
	Off      bool           `json:"off,omitempty"`  // described, but not visited
	Note     string         `json:"note,omitempty"` // for whoever keeps the list
	Only     []string       `json:"only,omitempty"` // an article's address has one of these in it; any address if empty
	List     *ListSelectors `json:"list,omitempty"`
	API      *APIFields     `json:"api,omitempty"`
	Page     *PageSelectors `json:"page,omitempty"` // of the articles' own pages; found without if missing
}

// ListSelectors are the CSS selectors of a page of links. All but Item and Next
// are looked for within an item.
type ListSelectors struct {
	Item  string `json:"item"`            // what stands for one article
	Link  string `json:"link,omitempty"`  // to it; the item itself, or the first link in it, if ""
	Title string `json:"title,omitempty"` // the text of the link if ""
	Date  string `json:"date,omitempty"`  // its attribute datetime, or its text; left to the article's page if ""
	Next  string `json:"next,omitempty"`  // the link to the page of older ones; there is none if ""
}

// PageSelectors are the CSS selectors of an article's page. What is "" is found
// as on any page.
type PageSelectors struct {
	Text  string   `json:"text,omitempty"`
	Title string   `json:"title,omitempty"`
	Date  string   `json:"date,omitempty"` // its attribute datetime or content, or its text
	Drop  []string `json:"drop,omitempty"` // what is no part of the text
}

// APIFields say where an answer in JSON has what. A path is the names of fields
// with dots between (committee.name) and goes through all entries of the lists
// on its way. URL, Title, Text and Date are a path, or a text with paths in
// braces: "{last_name} {first_name}".
type APIFields struct {
	Items string `json:"items,omitempty"` // path of the list of articles; the answer itself is the list if ""
	URL   string `json:"url"`             // of the article, for readers; relative to the source's
	Title string `json:"title,omitempty"`
	Text  string `json:"text,omitempty"` // plain or HTML; the page at URL is fetched if ""
	Date  string `json:"date,omitempty"` // in any form that a page may have, or seconds since 1970
	// Next is the path of the address of the page of older articles. With Param,
	// it is that of the value which this parameter of the address takes for it.
	Next  string `json:"next,omitempty"`
	Param string `json:"param,omitempty"`
	// Step is by how much Param grows from page to page if there is no Next: 1
	// for a number of a page, the size of a page for a number of articles.
	Step int `json:"step,omitempty"`
}

// Local says whether it is on this machine, and URL a path.
func (s SourceSpec) Local() bool { return s.Kind == FileKind || s.Kind == FolderKind }

// Faults lists what is wrong with a spec, as far as can be told without knowing
// CSS: each a line in plain words.
func (s SourceSpec) Faults() []string {
	var faults []string
	fault := func(format string, args ...any) { faults = append(faults, fmt.Sprintf(format, args...)) }
	if !slices.Contains(SourceKinds[:], s.Kind) {
		fault("unknown kind %q (%s)", s.Kind, strings.Join(SourceKinds[:], ", "))
		return faults
	}
	switch {
	case s.Local() && s.URL == "":
		fault("no path given")
	case s.Local(), s.Kind == TelegramKind && channelName(s.URL):
	case !webAddress(s.URL):
		fault("%q is no http or https address", s.URL)
	}
	if s.Kind == ListKind && (s.List == nil || s.List.Item == "") {
		fault("a list needs list.item, the selector of one of its articles")
	}
	if s.Kind == APIKind && (s.API == nil || s.API.URL == "") {
		fault("an api needs api.url, where its articles have their address")
	}
	for _, f := range [...]struct {
		name  string
		given bool
		kinds []string
	}{
		{"list", s.List != nil, []string{ListKind}},
		{"api", s.API != nil, []string{APIKind}},
		{"page", s.Page != nil, []string{FeedKind, SitemapKind, ListKind, APIKind, PageKind}},
		{"only", s.Only != nil, []string{FeedKind, SitemapKind, ListKind, APIKind}},
	} {
		if f.given && !slices.Contains(f.kinds, s.Kind) {
			fault("%s means nothing to a %s (%s)", f.name, s.Kind, strings.Join(f.kinds, ", "))
		}
	}
	if slices.Contains(s.Only, "") {
		fault("only: an empty text is in every address")
	}
	if s.API != nil {
		faults = append(faults, s.API.faults(s.URL)...)
	}
	return faults
}

func (f APIFields) faults(address string) []string {
	var faults []string
	for _, template := range [...]string{f.URL, f.Title, f.Text, f.Date} {
		if strings.Count(template, "{") != strings.Count(template, "}") {
			faults = append(faults, fmt.Sprintf("api: %q: a brace is missing", template))
		}
		for part := range strings.SplitSeq(template, "{") {
			path, _, closed := strings.Cut(part, "}")
			if _, form, given := strings.Cut(path, ":"); closed && given && form != "day" {
				faults = append(faults, fmt.Sprintf("api: %q: nobody knows the form %q (day)", template, form))
			}
		}
	}
	switch u, err := url.Parse(address); {
	case f.Step < 0:
		faults = append(faults, "api.step is negative")
	case f.Param == "" && f.Step != 0:
		faults = append(faults, "api.step without api.param: nothing grows")
	case f.Param != "" && (f.Step == 0) == (f.Next == ""):
		faults = append(faults, "api.param needs either api.step, by which it grows, or api.next, from where it is taken")
	case f.Step > 0 && err == nil && !u.Query().Has(f.Param):
		faults = append(faults, fmt.Sprintf("api.param: the address has no %s to grow", f.Param))
	}
	return faults
}

// channelName says whether s is the name of a public channel: @name.
func channelName(s string) bool {
	name, ok := strings.CutPrefix(s, "@")
	return ok && len(name) >= 4 && strings.Trim(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") == ""
}

func webAddress(s string) bool {
	u, err := url.Parse(s)
	return err == nil && u.Host != "" && (u.Scheme == "http" || u.Scheme == "https")
}
