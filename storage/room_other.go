//go:build !linux && !darwin && !freebsd

package storage

import "math"

// Room returns how many bytes the disk of a folder has left for us; here nobody
// can tell, and a full disk is found out by writing.
func Room(string) (uint64, error) { return math.MaxInt64, nil }
