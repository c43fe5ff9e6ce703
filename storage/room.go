//go:build linux || darwin || freebsd

package storage

import "syscall"

// Room returns how many bytes the disk of a folder has left for us.
func Room(folder string) (uint64, error) {
	var disk syscall.Statfs_t
	if err := syscall.Statfs(folder, &disk); err != nil {
		return 0, err
	}
	return uint64(disk.Bavail) * uint64(disk.Bsize), nil //nolint:unconvert // their types differ from system to system
}
