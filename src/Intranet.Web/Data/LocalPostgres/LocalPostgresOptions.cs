namespace Intranet.Web.Data.LocalPostgres;

/// <summary>What a private PostgreSQL server is started with.</summary>
/// <param name="DataFolder">Holds the owner's lock and everything of the server; created when absent.</param>
/// <param name="Durable">False only where the data may be lost with the machine: tests.</param>
/// <param name="MaxConnections">Connections the server accepts.</param>
public sealed record LocalPostgresOptions(string DataFolder, bool Durable = true, int MaxConnections = 100)
{
    /// <summary>The server's settings, given on its command line so that they always are those of this version.</summary>
    internal IEnumerable<string> Settings(LocalPostgresFolder folder)
    {
        string[] always =
        [
            "listen_addresses=",
            $"unix_socket_directories={folder.Sockets}",
            "unix_socket_permissions=0700",
            $"port={LocalPostgresFolder.Port}",
            $"cluster_name={folder.ClusterName}",
            $"max_connections={MaxConnections}",
            "password_encryption=scram-sha-256",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_checkpoints=off",
            "logging_collector=off",
            "log_destination=stderr",
            "jit=off",
            "wal_level=minimal",
            "max_wal_senders=0",
            "max_logical_replication_workers=0",
        ];
        return Durable
            ? [.. always, "fsync=on", "shared_buffers=128MB"]
            : [.. always, "fsync=off", "synchronous_commit=off", "full_page_writes=off", "shared_buffers=64MB", "autovacuum=off"];
    }
}
