package digest

import "time"

// ClockOff is from when on a clock is wrong: what is due is due to the minute.
const ClockOff = time.Minute

// Crew are the copies of the program that serve from one database, as one of them
// sees it. Where one serves alone it is always the one that sends, in term 0.
type Crew struct {
	Copies int
	Sends  bool      // this one does
	Term   int64     // of who sends, or sent last; each has a higher one
	Since  time.Time // when that term began, zero if nobody sends
	// MachineOff is by how much this machine's clock is ahead of the right time,
	// and ServerOff by how much that of the database's server is, as far as anybody
	// has told.
	MachineOff, ServerOff time.Duration
}
