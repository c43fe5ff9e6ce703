package storage

import "context"

// Fill makes the database as full as a disk can be, and Empty takes that back.
func (s *Store) Fill(ctx context.Context) error { return s.pragma(ctx, "max_page_count = 1") }

// Empty is the opposite of Fill.
func (s *Store) Empty(ctx context.Context) error { return s.pragma(ctx, "max_page_count = 1000000000") }

// Seal makes the database read-only, and Unseal takes that back.
func (s *Store) Seal(ctx context.Context) error { return s.pragma(ctx, "query_only = 1") }

// Unseal is the opposite of Seal.
func (s *Store) Unseal(ctx context.Context) error { return s.pragma(ctx, "query_only = 0") }

// Hurry has commits not wait for the disk: no test cuts the power.
func (s *Store) Hurry(ctx context.Context) error { return s.pragma(ctx, "synchronous = 0") }

// pragma sets something of the writer's only connection.
func (s *Store) pragma(ctx context.Context, set string) error {
	_, err := s.writer.ExecContext(ctx, "PRAGMA "+set)
	return err
}
