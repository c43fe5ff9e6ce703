package sourcetest

import (
	"context"
	"encoding/binary"
	"io"
	"net"
	"net/netip"
	"strings"
	"sync"
	"testing"

	"golang.org/x/net/dns/dnsmessage"
)

// Domain is what the names of hosts end with.
const Domain = ".example.com"

// Names is a name server: every host of Domain is this machine, unless it is
// pointed elsewhere, and there are no others.
type Names struct {
	open sync.WaitGroup

	mu      sync.Mutex // guards the rest
	pointed map[string][]netip.Addr
	asked   map[string]int
}

// NewNames starts a name server.
func NewNames(tb testing.TB) *Names {
	tb.Helper()
	n := &Names{pointed: map[string][]netip.Addr{}, asked: map[string]int{}}
	tb.Cleanup(n.open.Wait)
	return n
}

// Point has a host be at some addresses from now on.
func (n *Names) Point(host string, addresses ...string) {
	at := make([]netip.Addr, len(addresses))
	for i, a := range addresses {
		at[i] = netip.MustParseAddr(a)
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	n.pointed[host] = at
}

// Asked is how often a host was looked up.
func (n *Names) Asked(host string) int {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.asked[host]
}

// Resolver looks names up here.
func (n *Names) Resolver() *net.Resolver {
	return &net.Resolver{PreferGo: true, Dial: func(context.Context, string, string) (net.Conn, error) {
		asking, answering := net.Pipe()
		n.open.Go(func() { n.serve(answering) })
		return asking, nil
	}}
}

// serve answers the questions of one connection (RFC 1035, 4.2.2: each message
// has its length before it).
func (n *Names) serve(conn net.Conn) {
	defer func() { _ = conn.Close() }() // of a pipe
	for {
		var size [2]byte
		if _, err := io.ReadFull(conn, size[:]); err != nil {
			return // no more questions
		}
		message := make([]byte, binary.BigEndian.Uint16(size[:]))
		if _, err := io.ReadFull(conn, message); err != nil {
			return
		}
		reply, err := n.reply(message)
		if err != nil {
			return
		}
		if _, err := conn.Write(append(binary.BigEndian.AppendUint16(nil, uint16(len(reply))), reply...)); err != nil {
			return
		}
	}
}

func (n *Names) reply(message []byte) ([]byte, error) {
	var parser dnsmessage.Parser
	header, err := parser.Start(message)
	if err != nil {
		return nil, err
	}
	question, err := parser.Question()
	if err != nil {
		return nil, err
	}
	addresses, known := n.lookUp(question)
	header.Response, header.Authoritative = true, true
	if !known {
		header.RCode = dnsmessage.RCodeNameError
	}
	reply := dnsmessage.Message{Header: header, Questions: []dnsmessage.Question{question}}
	for _, a := range addresses {
		r := dnsmessage.Resource{Header: dnsmessage.ResourceHeader{Name: question.Name, Class: question.Class}}
		switch {
		case a.Is4() && question.Type == dnsmessage.TypeA:
			r.Body = &dnsmessage.AResource{A: a.As4()}
		case a.Is6() && question.Type == dnsmessage.TypeAAAA:
			r.Body = &dnsmessage.AAAAResource{AAAA: a.As16()}
		default:
			continue
		}
		reply.Answers = append(reply.Answers, r)
	}
	return reply.Pack()
}

// lookUp returns where a host is. Both its kinds of addresses are asked for each
// time; that is counted once.
func (n *Names) lookUp(q dnsmessage.Question) (addresses []netip.Addr, known bool) {
	host := strings.TrimSuffix(strings.ToLower(q.Name.String()), ".")
	n.mu.Lock()
	defer n.mu.Unlock()
	if q.Type == dnsmessage.TypeA {
		n.asked[host]++
	}
	if at, pointed := n.pointed[host]; pointed {
		return at, len(at) > 0
	}
	return []netip.Addr{netip.AddrFrom4([4]byte{127, 0, 0, 1})}, strings.HasSuffix(host, Domain)
}
