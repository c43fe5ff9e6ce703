package source

import (
	"fmt"
	"net/netip"
	"net/url"
	"strconv"
	"strings"
	"syscall"

	"code.dny.dev/ssrf"

	"minber/digest"
)

// guard checks every address really dialled, after name resolution and after
// each redirect.
func guard(loopback bool) func(network, address string, c syscall.RawConn) error {
	guardian := ssrf.New()
	return func(network, address string, c syscall.RawConn) error {
		if loopback {
			if a, err := netip.ParseAddrPort(address); err == nil && a.Addr().Unmap().IsLoopback() {
				return nil
			}
		}
		if err := guardian.Safe(network, address, c); err != nil {
			return fmt.Errorf("%w: %w", digest.ErrUnsafe, err)
		}
		return nil
	}
}

// parseAddress reads an absolute http or https address.
func parseAddress(address string) (*url.URL, error) {
	u, err := url.Parse(strings.TrimSpace(address))
	if err != nil {
		return nil, fmt.Errorf("%s: not an address", redacted(address))
	}
	return u, checkAddress(u)
}

func checkAddress(u *url.URL) error {
	if u.Scheme != "http" && u.Scheme != "https" {
		return fmt.Errorf("%q: %w: only http and https", u.Redacted(), digest.ErrUnsafe)
	}
	if u.Hostname() == "" {
		return fmt.Errorf("%q: no host in the address", u.Redacted())
	}
	return nil
}

// redacted is an address fit for errors and logs.
func redacted(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return strconv.Quote(cut(address, 100))
	}
	return u.Redacted()
}
