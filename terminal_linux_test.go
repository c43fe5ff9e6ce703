package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"

	"golang.org/x/sys/unix"
)

// onTerminal runs a subcommand whose messages go to a terminal, and returns what
// that has been sent.
func (in *installation) onTerminal(t *testing.T, args ...string) (shown string, err error) {
	t.Helper()
	screen, keyboard := terminal(t)
	var out strings.Builder
	read := make(chan error, 1)
	go func() {
		_, err := io.Copy(&out, screen)
		read <- err
	}()
	err = run(t.Context(), args, in.getenv, world{out: io.Discard, err: keyboard, now: in.telegram.Now, rate: unlimited, fetch: in.fetch})
	if closed := keyboard.Close(); closed != nil {
		t.Error(closed)
	}
	if failed := <-read; failed != nil && !errors.Is(failed, unix.EIO) { // which is how a terminal ends
		t.Error(failed)
	}
	return strings.ReplaceAll(out.String(), "\r\n", "\n"), err
}

// terminal opens a terminal: its screen, and where a program writes to.
func terminal(t *testing.T) (screen, program *os.File) {
	t.Helper()
	screen, err := os.OpenFile("/dev/ptmx", os.O_RDWR, 0)
	if err != nil {
		t.Skipf("no terminal here: %v", err)
	}
	t.Cleanup(func() { _ = screen.Close() })
	number := 0
	control, err := screen.SyscallConn()
	if err == nil {
		err = errors.Join(control.Control(func(fd uintptr) {
			if err = unix.IoctlSetPointerInt(int(fd), unix.TIOCSPTLCK, 0); err == nil { // unlocks it
				number, err = unix.IoctlGetInt(int(fd), unix.TIOCGPTN)
			}
		}), err)
	}
	if err == nil {
		program, err = os.OpenFile(fmt.Sprint("/dev/pts/", number), os.O_WRONLY|unix.O_NOCTTY, 0)
	}
	if err != nil {
		t.Skipf("no terminal here: %v", err)
	}
	return screen, program
}
