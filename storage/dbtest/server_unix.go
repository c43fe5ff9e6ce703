//go:build unix

package dbtest

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"slices"
	"strconv"
	"syscall"
	"testing"
)

// Server is a PostgreSQL of one test's own, which may do with it what it would
// not do to others: stop it, fill its disk, take rights away.
type Server struct {
	URL  string
	Bin  string // the folder of its programs
	Dir  string // where its data is, and its socket
	user *syscall.Credential
}

// NewServer starts a server; it ends with the test. Where tests run on SQLite
// alone, the test is skipped.
func NewServer(t testing.TB) *Server {
	t.Helper()
	if os.Getenv(Env) == "" {
		t.Skip(Env + " names no PostgreSQL")
	}
	found, err := filepath.Glob("/usr/lib/postgresql/*/bin/initdb")
	if err != nil || len(found) == 0 {
		t.Skipf("no PostgreSQL of Debian's is here: %v", err)
	}
	dir, err := os.MkdirTemp("", "minber-server-") // short: the name of a socket has 107 bytes at most
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := os.RemoveAll(dir); err != nil {
			t.Error(err)
		}
	})
	s := &Server{Bin: filepath.Dir(slices.Max(found)), Dir: dir}
	if err := s.prepare(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Stop("immediate") }) // it may have been stopped
	if err := s.Start(); err != nil {
		t.Fatal(err)
	}
	return s
}

// prepare makes the server's data. Root hands it to the user postgres: the
// server refuses to run as root.
func (s *Server) prepare() error {
	if os.Geteuid() == 0 {
		who, err := user.Lookup("postgres")
		if err != nil {
			return err
		}
		uid, failed := strconv.ParseUint(who.Uid, 10, 32)
		gid, err := strconv.ParseUint(who.Gid, 10, 32)
		if err := cmp.Or(failed, err); err != nil {
			return err
		}
		s.user = &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}
		if err := s.Give(s.Dir); err != nil {
			return err
		}
	}
	s.URL = "postgres://minber@/postgres?host=" + s.Dir
	// A process that is killed loses nothing that it has handed to the system:
	// only a power cut asks for a disk that is waited for.
	return errors.Join(
		s.run("initdb", "-D", s.data(), "-U", "minber", "-E", "UTF8", "--locale=C.UTF-8", "-A", "trust", "--no-sync"),
		s.write("listen_addresses = ''\nunix_socket_directories = '"+s.Dir+"'\nfsync = off\nmax_connections = 200\n"),
	)
}

func (s *Server) data() string { return filepath.Join(s.Dir, "data") }

// write adds lines to its configuration.
func (s *Server) write(lines string) error {
	f, err := os.OpenFile(filepath.Join(s.data(), "postgresql.conf"), os.O_APPEND|os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	_, err = f.WriteString(lines)
	return errors.Join(err, f.Close())
}

// Give makes a file or folder the server's.
func (s *Server) Give(path string) error {
	if s.user == nil {
		return nil
	}
	return os.Chown(path, int(s.user.Uid), int(s.user.Gid))
}

// Start starts it and waits until it answers.
func (s *Server) Start() error {
	return s.run("pg_ctl", "-D", s.data(), "-l", filepath.Join(s.Dir, "log"), "-w", "start")
}

// Stop ends it: "fast" lets go of whoever is connected and writes everything
// down, "immediate" is like a crash.
func (s *Server) Stop(mode string) error {
	return s.run("pg_ctl", "-D", s.data(), "-m", mode, "-w", "stop")
}

func (s *Server) run(program string, args ...string) error {
	command := exec.CommandContext(context.Background(), filepath.Join(s.Bin, program), args...) //nolint:gosec // programs of PostgreSQL, in tests
	command.Dir = s.Dir
	command.SysProcAttr = &syscall.SysProcAttr{Credential: s.user}
	// To a file: the server that pg_ctl leaves behind would keep a pipe open.
	said, err := os.CreateTemp(s.Dir, program)
	if err != nil {
		return err
	}
	command.Stdout, command.Stderr = said, said
	if err = command.Run(); err != nil {
		words, _ := os.ReadFile(said.Name())
		err = fmt.Errorf("%s %v: %w\n%s", program, args, err, words)
	}
	return errors.Join(err, said.Close())
}
