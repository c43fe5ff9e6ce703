package sandbox

import (
	"net"
	"net/http"
	"net/netip"
	"strings"
)

// Handler serves the Bot API at /bot<token>/<method>, the chat page at / and
// what the page asks for at /sandbox/. It refuses, with 403, whoever does not
// call from this machine and under a name of it.
func (s *Server) Handler() http.Handler {
	page := s.pageHandler()
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch {
		case !isLoopback(r.RemoteAddr) || !isLoopback(r.Host):
			http.Error(w, "the sandbox serves this machine only", http.StatusForbidden)
		case strings.HasPrefix(r.URL.Path, "/bot"):
			s.serveAPI(w, r)
		default:
			page.ServeHTTP(w, r)
		}
	})
}

// isLoopback reports whether an address, with or without a port, is one of
// this machine. A name that merely resolves to one is not: a foreign page
// could have set it up to reach us through the browser.
func isLoopback(address string) bool {
	host := address
	if h, _, err := net.SplitHostPort(address); err == nil {
		host = h
	}
	host = strings.Trim(host, "[]")
	if strings.EqualFold(strings.TrimSuffix(host, "."), "localhost") {
		return true
	}
	ip, err := netip.ParseAddr(host)
	return err == nil && ip.Unmap().IsLoopback()
}
