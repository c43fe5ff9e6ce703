package source_test

import (
	"context"
	"errors"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"minber/digest"
	"minber/source"
)

// robotsServer answers with the rules that are stored, and with a page for any
// other address.
func robotsServer(f *testing.F) (server *httptest.Server, rules *atomic.Pointer[[]byte]) {
	f.Helper()
	rules = &atomic.Pointer[[]byte]{}
	server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/robots.txt" {
			_, _ = w.Write(*rules.Load())
			return
		}
		page(w, r)
	}))
	f.Cleanup(server.Close)
	return server, rules
}

// allowed says whether a page may be read under the rules that a server has.
func allowed(t *testing.T, address string) (digest.Harvest, error) {
	t.Helper()
	s, err := source.New(digest.SourceSpec{ID: "test", Kind: digest.PageKind, URL: address}, mannered(source.FetchOptions{}))
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 3*time.Second) // no crawl-delay is waited for
	defer cancel()
	return s.Fetch(ctx, visit())
}

// FuzzRobots has a robots.txt of any content read before a page: it may forbid
// the page, and nothing else.
func FuzzRobots(f *testing.F) {
	for _, rules := range []string{"User-agent: *\nDisallow: /", "User-agent: minber\nCrawl-delay: NaN", "Crawl-delay: -1", "\ufeffuser-agent:*\ndisallow:/*$", strings.Repeat("*", 5000)} {
		f.Add([]byte(rules))
	}
	server, rules := robotsServer(f)
	f.Fuzz(func(t *testing.T, body []byte) {
		rules.Store(&body)
		h, err := allowed(t, server.URL+"/n/1")
		checkHarvest(t, h, err)
		var later *digest.LaterError
		if err != nil && !errors.Is(err, digest.ErrRobots) && !errors.As(err, &later) {
			t.Errorf("under %q: %v", body, err)
		}
	})
}

// FuzzRobotRules makes small files of rules and holds what is done to the words
// of RFC 9309: the group that names us, else that of everybody; in it the rule
// with the longest path, Allow where two are as long.
func FuzzRobotRules(f *testing.F) {
	f.Add([]byte("\x00\x04\x11\x23\x35"), "/news/a")
	f.Add([]byte("\x02\x10\x21\x01\x32"), "/news/a?b=1")
	f.Add([]byte("\x01\x3f\x2e\x00\x1d"), "/")
	random := rand.New(rand.NewPCG(9309, 2022))
	for range 300 {
		recipe := make([]byte, random.IntN(12))
		for i := range recipe {
			recipe[i] = byte(random.Uint32())
		}
		f.Add(recipe, [...]string{"/", "/n", "/news", "/news/", "/news/a", "/news/a?b=c", "/a.html", "/?s", "/x"}[random.IntN(9)])
	}
	server, rules := robotsServer(f)
	f.Fuzz(func(t *testing.T, recipe []byte, path string) {
		u, err := url.Parse(strings.TrimSpace(server.URL + "/" + strings.TrimLeft(path, "/")))
		if err != nil || len(recipe) > 30 || len(path) > 60 || u.Fragment != "" || u.EscapedPath() == "/robots.txt" {
			t.Skip()
		}
		file := robotsFile(recipe)
		text := []byte(file.String())
		rules.Store(&text)
		_, err = allowed(t, u.String())
		forbidden := errors.Is(err, digest.ErrRobots)
		if err != nil && !forbidden {
			t.Fatalf("%s under %q: %v", u, text, err)
		}
		asked := u.RequestURI()
		if want := !file.allows(asked); forbidden != want {
			t.Errorf("%s: forbidden is %v, want %v, under\n%s", asked, forbidden, want, text)
		}
	})
}

// robotRule is a line of a robots.txt: of a group, or a rule in it.
type robotRule struct{ field, value string }

type robotRules []robotRule

// robotsFile makes rules of bytes: each names a line.
func robotsFile(recipe []byte) (file robotRules) {
	agents := [...]string{"*", "minber", "Minber", "otherbot"}
	paths := [...]string{"/", "/n", "/news", "/news/", "/news/a", "/*a", "/*/a$", "/news$", "/n*s", "/?", "/*?", "/*.html$"}
	file = robotRules{{"User-agent", agents[len(recipe)%len(agents)]}}
	for _, b := range recipe {
		switch kind, n := b>>6, int(b&0x3f); kind {
		case 0:
			file = append(file, robotRule{"User-agent", agents[n%len(agents)]})
		case 1:
			file = append(file, robotRule{"Allow", paths[n%len(paths)]})
		default:
			file = append(file, robotRule{"Disallow", paths[n%len(paths)]})
		}
	}
	return file
}

func (file robotRules) String() string {
	var b strings.Builder
	for _, r := range file {
		b.WriteString(r.field + ": " + r.value + "\n")
	}
	return b.String()
}

// allows is the rule of RFC 9309, 2.2.2, read as plainly as it is written there.
func (file robotRules) allows(path string) bool {
	ours, named := file.group("minber")
	if !named {
		ours, _ = file.group("*")
	}
	longest, allow := -1, true
	for _, r := range ours {
		if !robotsMatch(r.value, path) {
			continue
		}
		if size := len(r.value); size > longest || size == longest && r.field == "Allow" {
			longest, allow = size, r.field == "Allow"
		}
	}
	return allow
}

// group gathers the rules of all groups of an agent.
func (file robotRules) group(agent string) (rules robotRules, found bool) {
	in, rulesSeen := false, true
	for _, r := range file {
		if r.field == "User-agent" {
			if rulesSeen {
				in = false // a new group begins
			}
			in = in || strings.EqualFold(r.value, agent)
			found, rulesSeen = found || in, false
			continue
		}
		rulesSeen = true
		if in {
			rules = append(rules, r)
		}
	}
	return rules, found
}

// robotsMatch says whether a path begins as a pattern says: * stands for
// anything, $ at the end for the end of the path.
func robotsMatch(pattern, path string) bool {
	if pattern == "" {
		return true
	}
	if pattern == "$" {
		return path == ""
	}
	if pattern[0] == '*' {
		for i := range len(path) + 1 {
			if robotsMatch(pattern[1:], path[i:]) {
				return true
			}
		}
		return false
	}
	return path != "" && path[0] == pattern[0] && robotsMatch(pattern[1:], path[1:])
}
