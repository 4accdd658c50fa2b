package org.jalon.table.view;

/**
 * An address of a page with a name.
 *
 * @param address path and query, beginning with a slash
 * @param ownerName how the person who saved it was called then
 * @param own whether it is the signed-in person's
 * @param shared whether all who read the mandate have it
 * @param pinned whether the signed-in person has it on their first page
 */
public record SavedView(
        long id, String name, String address, String ownerName, boolean own, boolean shared, boolean pinned) {}
