package storage

import (
	"crypto/sha256"
	"net/url"
	"slices"
	"strings"
)

// canonical reduces the ways of writing one address to one: scheme and host in
// lower case, http counted as https, no "www.", no default port, no fragment, no
// campaign parameters, the other parameters in order, no slash at the end; the
// page itself instead of its AMP or mobile edition. Pages in other languages stay
// different pages. It returns "" for what is no web address.
func canonical(address string) string {
	u, err := url.Parse(strings.TrimSpace(address))
	if err != nil || u.Host == "" {
		return ""
	}
	scheme := strings.ToLower(u.Scheme)
	if scheme != "http" && scheme != "https" {
		return ""
	}
	host := strings.TrimPrefix(strings.TrimSuffix(strings.ToLower(u.Hostname()), "."), "www.")
	if strings.Contains(host, ":") {
		host = "[" + host + "]"
	}
	if port := u.Port(); port != "" && port != "80" && port != "443" {
		host += ":" + port
	}
	host, path := withoutEdition(host, strings.TrimRight(u.EscapedPath(), "/"))
	out := "https://" + host + path
	if query := parameters(u.RawQuery); query != "" {
		out += "?" + query
	}
	return out
}

// ampCaches are hosts that show pages of others: behind these paths stands the
// address of the page.
var ampCaches = []struct{ host, path string }{
	{"google.com", "/amp/"}, {"cdn.ampproject.org", "/c/"}, {"cdn.ampproject.org", "/v/"},
}

// withoutEdition leads from an AMP or mobile edition of a page to the page.
func withoutEdition(host, path string) (string, string) {
	for _, cache := range ampCaches {
		if rest, ok := strings.CutPrefix(path, cache.path); ok && (host == cache.host || strings.HasSuffix(host, "."+cache.host)) {
			rest = strings.TrimPrefix(rest, "s/") // for https
			if site, inner, _ := strings.Cut(rest, "/"); strings.Contains(site, ".") {
				host, path = strings.TrimPrefix(strings.ToLower(site), "www."), strings.TrimSuffix("/"+inner, "/")
			}
		}
	}
	for _, edition := range []string{"amp.", "m.", "mobile."} {
		if site, ok := strings.CutPrefix(host, edition); ok && strings.Contains(site, ".") {
			host = site
			break
		}
	}
	for _, end := range []string{"/amp", "/amp.html"} {
		path = strings.TrimSuffix(path, end)
	}
	if rest, ok := strings.CutPrefix(path, "/amp/"); ok {
		path = "/" + rest
	}
	return host, path
}

// parameters drops those that only tell where a click came from, or for what kind
// of screen the page is.
func parameters(query string) string {
	var kept []string
	for p := range strings.SplitSeq(query, "&") {
		name, _, _ := strings.Cut(strings.ToLower(p), "=")
		switch {
		case p == "", strings.HasPrefix(name, "utm_"):
		case slices.Contains([]string{
			"fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "twclid", "ttclid", "igshid", "yclid", "ysclid", "_openstat", "mc_cid", "mc_eid", "_ga", "amp",
		}, name), strings.EqualFold(p, "outputtype=amp"), strings.EqualFold(p, "output=amp"):
		default:
			kept = append(kept, p)
		}
	}
	slices.Sort(kept)
	return strings.Join(kept, "&")
}

// fingerprint is the same for texts that differ in white space only. A text
// without any is known by its address and headline.
func fingerprint(text, address, headline string) []byte {
	words := strings.Join(strings.Fields(text), " ")
	if words == "" {
		words = "\x00" + address + "\x00" + headline
	}
	sum := sha256.Sum256([]byte(words))
	return sum[:]
}
