package source

import (
	"errors"
	"fmt"
	"net/netip"
	"net/url"
	"strconv"
	"strings"
	"syscall"

	"code.dny.dev/ssrf"

	"minber/digest"
)

// maxAddress is how long an address is in bytes at most; browsers give up at
// about that length.
const maxAddress = 2048

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
	u.RawQuery = queryAsSent(u.RawQuery)
	if err := checkAddress(u); err != nil {
		return nil, fmt.Errorf("%s: %w", redacted(address), err)
	}
	return u, nil
}

// queryAsSent spells a query as browsers do: what pages print in it may not stand
// in a request. Paths are spelled by the package of addresses.
func queryAsSent(query string) string {
	var b strings.Builder
	for i := range len(query) {
		if c := query[i]; c <= ' ' || c >= 0x7f || strings.IndexByte("\"'<>", c) >= 0 {
			fmt.Fprintf(&b, "%%%02X", c)
		} else {
			b.WriteByte(c)
		}
	}
	return b.String()
}

// checkAddress says why an address may not be asked for.
func checkAddress(u *url.URL) error {
	if u.Scheme != "http" && u.Scheme != "https" {
		return fmt.Errorf("%w: only http and https", digest.ErrUnsafe)
	}
	if u.Hostname() == "" {
		return errors.New("no host in the address")
	}
	if len(u.String()) > maxAddress {
		return fmt.Errorf("an address of more than %d bytes: %w", maxAddress, digest.ErrTooLarge)
	}
	return nil
}

// redacted is an address fit for errors and logs.
func redacted(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return strconv.Quote(cut(line(address), maxShownAddress))
	}
	return cut(line(u.Redacted()), maxShownAddress)
}
