package storage_test

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"minber/storage"
)

// ownerOf names the database that this process is to own, as the second process
// of a test.
const ownerOf = "MINBER_TEST_OWNER_OF"

// TestAnotherProcess is no test, but the second process of one.
func TestAnotherProcess(t *testing.T) {
	file := os.Getenv(ownerOf)
	if file == "" {
		t.Skip("another test starts it")
	}
	release := must(storage.Own(t.Context(), file, func() {}))(t)
	fmt.Println("owned")
	_, _ = io.Copy(io.Discard, os.Stdin) // until it is killed, or told to stop
	ok(t, release())
}

func TestADatabaseHasOneOwnerAtATime(t *testing.T) {
	file := database(t)
	for _, c := range []struct {
		name string
		end  func(t *testing.T, other *exec.Cmd, in io.Closer)
	}{
		{"another process that ends", func(t *testing.T, other *exec.Cmd, in io.Closer) {
			ok(t, in.Close())
			ok(t, other.Wait())
		}},
		{"another process that is killed", func(t *testing.T, other *exec.Cmd, _ io.Closer) {
			ok(t, other.Process.Kill())
			_ = other.Wait() // it was killed
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			other := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^TestAnotherProcess$", "-test.v")
			other.Env = append(os.Environ(), ownerOf+"="+file)
			in := must(other.StdinPipe())(t)
			out := bufio.NewScanner(must(other.StdoutPipe())(t))
			ok(t, other.Start())
			for out.Scan() && !strings.Contains(out.Text(), "owned") {
			}
			told, owned := make(chan struct{}, 10), make(chan error)
			go func() {
				release, err := storage.Own(t.Context(), file, func() { told <- struct{}{} })
				if err == nil {
					err = release()
				}
				owned <- err
			}()
			select {
			case <-told:
			case err := <-owned:
				t.Fatalf("owned by two: %v", err)
			}
			c.end(t, other, in)
			ok(t, <-owned)
			if len(told) != 0 {
				t.Error("told more than once")
			}
		})
	}
}

func TestOfTwoOwnersInOneProcessOneWaits(t *testing.T) {
	file := database(t)
	release := must(storage.Own(t.Context(), file, func() { t.Error("it was free") }))(t)
	ctx, cancel := context.WithCancel(t.Context())
	if _, err := storage.Own(ctx, file, cancel); !errors.Is(err, context.Canceled) {
		t.Errorf("whoever waits and is told to stop: %v", err)
	}
	store := must(storage.Open(t.Context(), file, storage.Options{}))(t) // who does not send needs not own
	ok(t, store.Close())
	ok(t, release())
	again := must(storage.Own(t.Context(), file, func() { t.Error("it was free again") }))(t)
	ok(t, again())
}

func TestOwnSaysWhatIsWrong(t *testing.T) {
	_, err := storage.Own(t.Context(), filepath.Join(t.TempDir(), "nowhere", "minber.db"), func() {})
	if err == nil || !strings.Contains(err.Error(), "does not exist") {
		t.Errorf("%v", err)
	}
}
