//go:build unix

package storage_test

import (
	"bytes"
	"io"
	"net"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"

	"minber/digest"
	"minber/storage"
	"minber/storage/dbtest"
)

// between stands between a program and PostgreSQL, and can break a connection
// when the server has committed and before it says so.
type between struct {
	net.Listener
	socket string
	breaks atomic.Bool // the next commit
}

func newBetween(t *testing.T, socket string) *between {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	ok(t, err)
	b := &between{Listener: listener, socket: socket}
	t.Cleanup(func() { ok(t, listener.Close()) })
	go func() {
		for {
			client, err := listener.Accept()
			if err != nil {
				return
			}
			go b.serve(client)
		}
	}()
	return b
}

func (b *between) serve(client net.Conn) {
	server, err := net.Dial("unix", b.socket)
	if err != nil {
		_ = client.Close()
		return
	}
	var broken atomic.Bool
	go func() { // what the server says
		defer func() { _ = client.Close() }()
		buf := make([]byte, 1<<16)
		for {
			n, err := server.Read(buf)
			if err != nil || broken.Load() {
				_ = server.Close()
				return
			}
			if _, err := client.Write(buf[:n]); err != nil {
				_ = server.Close()
				return
			}
		}
	}()
	defer func() { _ = server.Close() }()
	buf := make([]byte, 1<<16)
	for {
		n, err := client.Read(buf)
		if err != nil {
			return
		}
		if bytes.Contains(buf[:n], []byte("commit")) && b.breaks.CompareAndSwap(true, false) {
			broken.Store(true)
			_, _ = server.Write(buf[:n])
			_, _ = io.Copy(io.Discard, client) // until it is closed, when the server has answered
			return
		}
		if _, err := server.Write(buf[:n]); err != nil {
			return
		}
	}
}

// What was claimed by a transaction of which nobody knows whether it was
// committed was not sent: it is not given up, but claimed again.
func TestAClaimOfWhichNobodyKnowsIsMadeAgain(t *testing.T) {
	server := dbtest.NewServer(t)
	b := newBetween(t, filepath.Join(server.Dir, ".s.PGSQL.5432"))
	store, err := storage.Open(t.Context(), "postgres://minber@"+b.Addr().String()+"/postgres?sslmode=disable", storage.Options{})
	ok(t, err)
	defer func() { ok(t, store.Close()) }()
	var ds []digest.Delivery
	for _, chat := range []digest.Address{"4", "5", "6"} {
		ds = append(ds, delivery(eight(chat), "2026-11-20", moment))
	}
	must(store.Enqueue(t.Context(), ds))(t)
	b.breaks.Store(true)
	if claimed, err := store.Advance(t.Context(), nil, moment, 2); err == nil {
		t.Fatalf("claimed %v, and nothing broke", claimed)
	}
	claimed, err := store.Advance(t.Context(), nil, moment.Add(time.Second), 10)
	if err != nil || len(claimed) != 3 {
		t.Errorf("claimed are %v, %v", claimed, err)
	}
	if lost, err := store.Abandon(t.Context(), moment.Add(time.Second)); err != nil || lost != 0 {
		t.Errorf("%d were given up, %v", lost, err)
	}
}
