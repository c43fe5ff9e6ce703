package sourcetest

import (
	"cmp"
	"net/http"
	"strings"
	"testing"

	"minber/digest"
)

// Mark is in everything that a villain says to whoever runs Minber: it must not
// be seen in any message.
const Mark = "ZLODEY"

// Villain is a hostile or a broken source, on a host of its own.
type Villain struct {
	Name   string // of its host, and what it does
	Spec   digest.SourceSpec
	Says   string // what is told of it, "" if what it sends does no harm and is taken in
	Brings int    // articles that are taken in
}

// villain is what there is to know of one before it has an address.
type villain struct {
	name   string
	kind   string // a feed if ""
	says   string
	brings int
	does   http.HandlerFunc // nil if nothing listens there
	robots http.HandlerFunc // what it answers for /robots.txt; there are none if nil
}

// Villains adds all of them to the server.
func (p *Press) Villains(tb testing.TB) []Villain {
	tb.Helper()
	var all []Villain
	for _, v := range append(append(p.stallers(), p.floods(tb)...), append(p.misleaders(), liars()...)...) {
		spec := digest.SourceSpec{ID: v.name, Name: "Villain: " + v.name, Kind: cmp.Or(v.kind, digest.FeedKind), Zone: "Asia/Almaty"}
		switch spec.Kind {
		case digest.APIKind:
			spec.API = &digest.APIFields{URL: "/{id}", Title: "name"}
		case digest.ListKind:
			spec.List = &digest.ListSelectors{Item: ".item", Next: "a.next"}
		}
		spec.URL = p.Host(v.name, v.serve) + "/it"
		if v.does == nil {
			spec.URL = "http://" + v.name + Domain + ":1/it" // tcpmux: nobody has that any more
		}
		all = append(all, Villain{v.name, spec, v.says, v.brings})
	}
	return all
}

func (v villain) serve(w http.ResponseWriter, r *http.Request) {
	switch {
	case r.URL.Path != "/robots.txt":
		v.does(w, r)
	case v.robots != nil:
		v.robots(w, r)
	default:
		http.NotFound(w, r)
	}
}

// misleaders send whoever asks elsewhere.
func (p *Press) misleaders() []villain {
	to := func(address string) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Location", address)
			w.WriteHeader(http.StatusFound)
		}
	}
	p.Names.Point("nowhere" + Domain)
	return []villain{
		{name: "round-and-round", says: "more than 5 redirects", does: func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, r.URL.Path+Mark, http.StatusFound)
		}},
		{name: "to-the-metadata", says: "address refused", does: to("http://169.254.169.254/" + Mark)},
		{name: "to-a-private-net", says: "address refused", does: to("http://10.0.0.1/" + Mark)},
		{name: "to-another-port", says: "address refused", does: to("http://93.184.215.14:8080/" + Mark)},
		{name: "to-a-file", says: "only http and https", does: to("file:///etc/" + Mark)},
		{name: "to-a-script", says: "only http and https", does: to("javascript:" + Mark)},
		{name: "to-nowhere", says: "without saying where to", does: to("")},
		{name: "to-a-long-address", says: "an address of more than", does: to("/" + strings.Repeat(Mark, 1000))},
		{name: "robots-inside", says: "robots.txt can't be read", does: http.NotFound, robots: to("http://169.254.169.254/" + Mark)},
		{name: "rebound", says: "address refused", does: http.NotFound, robots: func(w http.ResponseWriter, _ *http.Request) {
			p.Names.Point("rebound"+Domain, "169.254.169.254", "fe80::1", "10.0.0.1")
			w.Header().Set("Connection", "close") // so that the next request looks for it again
			w.WriteHeader(http.StatusNotFound)
		}},
		{name: "links-inside", says: "address refused", does: sends("application/xml", rss(
			"<item><title>Внутрь</title><link>http://169.254.169.254/latest</link></item>",
			"<item><title>Ещё глубже</title><link>http://[::ffff:10.0.0.1]/</link></item>",
		))},
		{name: "nowhere", says: "can't be reached", does: http.NotFound},
		{name: "dead-port", says: "can't be reached"},
	}
}

// sends answers each request with the same.
func sends(kind, body string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", kind)
		_, _ = w.Write([]byte(body)) // who hangs up misses it
	}
}

// rss is a feed of items.
func rss(items ...string) string {
	return `<?xml version="1.0"?><rss version="2.0"><channel><title>` + Mark + `</title>` + strings.Join(items, "") + `</channel></rss>`
}

// item is one of a feed, with enough text for its page to be left alone.
func item(subject, fields string) string {
	return "<item>" + fields + "<description>" + Story(subject) + "</description></item>"
}

// Story is a text of one subject, which is about the Kurultai.
func Story(subject string) string {
	return strings.Repeat("Депутаты Курултая на заседании обсудили "+subject+" и поддержали законопроект комитета. ", 12)
}
