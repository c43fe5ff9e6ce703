package digest

import (
	"errors"
	"fmt"
	"time"
)

// The sentinel errors of the product; adapters wrap them around the cause.
var (
	ErrNotFound     = errors.New("not found")
	ErrNotText      = errors.New("not a text")       // binary, empty, or nothing left after cleaning
	ErrTooLarge     = errors.New("too large")        // over a stated limit
	ErrUnsafe       = errors.New("address refused")  // a fetch to where no fetch may go
	ErrNotModified  = errors.New("not modified")     // a conditional fetch found nothing new
	ErrUnreachable  = errors.New("can't be reached") // no such host, nothing answers there, a broken connection
	ErrRedirects    = errors.New("redirected on")    // too often
	ErrRobots       = errors.New("robots.txt says that robots are not to read it")
	ErrPartly       = errors.New("not all of it")     // a visit brought some of what it could
	ErrChatGone     = errors.New("chat is gone")      // blocked, deactivated, kicked, unknown
	ErrRefused      = errors.New("message refused")   // Telegram found fault with it: our bug
	ErrAmbiguous    = errors.New("outcome unknown")   // sent or not, nobody knows
	ErrUnauthorized = errors.New("token refused")     // 401: stop
	ErrConflict     = errors.New("another instance")  // 409: somebody else polls with this token
	ErrUnchanged    = errors.New("nothing to change") // an edit that changes nothing: a success
	ErrNoRights     = errors.New("not enough rights") // the owner must give the bot rights
	ErrTopicClosed  = fmt.Errorf("%w: the topic is closed or deleted", ErrNoRights)
	ErrDefinite     = errors.New("not sent")                             // certainly not sent; may be tried again
	ErrMet          = errors.New("they met")                             // two persons who met each other are not one
	ErrWhole        = errors.New("nothing is left")                      // a split that would leave one side empty
	ErrTooMany      = errors.New("too many")                             // a limit of what one chat may have
	ErrBuiltUpon    = errors.New("built upon")                           // a later decision has to be undone first
	ErrDamaged      = errors.New("damaged, restore a backup")            // the database
	ErrCantWrite    = errors.New("can't be written")                     // the database: its disk is full or read-only
	ErrAway         = fmt.Errorf("%w: it does not answer", ErrCantWrite) // the database: its server is down, or busy with something else
	ErrOutlived     = errors.New("others go on without it")              // a process, or its term of sending, that was taken for dead
	ErrElsewhere    = errors.New("another copy has it")                  // an update, a source: whoever else serves sees to it
)

// LaterError asks to come back: a 429 with its retry_after.
type LaterError struct {
	After   time.Duration
	Unasked bool // there was no request: its turn has not come
}

func (e *LaterError) Error() string {
	if e.Unasked {
		return fmt.Sprintf("not asked: its turn comes in %s", e.After)
	}
	return fmt.Sprintf("asked to wait %s", e.After)
}

// StatusError is an answer over HTTP that is no success.
type StatusError struct {
	Code   int
	Status string // with its words: "503 Service Unavailable"
}

func (e *StatusError) Error() string { return "answered " + e.Status }

// MovedError says that a group became a supergroup with another id.
type MovedError struct{ To Address }

func (e *MovedError) Error() string { return "chat moved to " + string(e.To) }

// FaultError says that a message arrived, but not as it was meant: Telegram
// found fault with its markup or its buttons, which is a bug of ours.
type FaultError struct{ Cause error }

func (e *FaultError) Error() string { return "sent as plain text: " + e.Cause.Error() }
func (e *FaultError) Unwrap() error { return e.Cause }
