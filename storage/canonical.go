package storage

import (
	"crypto/sha256"
	"net/url"
	"slices"
	"strings"
)

// canonical reduces the ways of writing one address to one: scheme and host in
// lower case, http counted as https, no "www.", no default port, no fragment, no
// campaign parameters, the other parameters in order, no slash at the end. It
// returns "" for what is no web address.
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
	out := "https://" + host + strings.TrimRight(u.EscapedPath(), "/")
	if query := parameters(u.RawQuery); query != "" {
		out += "?" + query
	}
	return out
}

// parameters drops those that only tell where a click came from.
func parameters(query string) string {
	var kept []string
	for p := range strings.SplitSeq(query, "&") {
		name, _, _ := strings.Cut(strings.ToLower(p), "=")
		switch {
		case p == "", strings.HasPrefix(name, "utm_"):
		case slices.Contains([]string{"fbclid", "gclid", "yclid", "ysclid", "_openstat"}, name):
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
