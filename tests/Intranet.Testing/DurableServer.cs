using System.Globalization;
using Intranet.Web.Data.LocalPostgres;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Intranet.Testing;

/// <summary>A database server of a test's own that waits for the disk, as in production, so that it may crash.</summary>
public sealed class DurableServer : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);
    private static int s_count;

    private readonly LocalPostgresFolder _folder;
    private readonly LocalPostgresServer _server;

    private DurableServer(LocalPostgresFolder folder, LocalPostgresServer server) => (_folder, _server) = (folder, server);

    public static async Task<DurableServer> StartAsync()
    {
        var folder = TestServer.Folder(string.Create(CultureInfo.InvariantCulture, $"-{Interlocked.Increment(ref s_count)}"));
        var server = await LocalPostgresServer.StartAsync(new LocalPostgresOptions(folder, Durable: true, MaxConnections: 300), NullLogger.Instance);
        return new DurableServer(new LocalPostgresFolder(folder), server);
    }

    /// <summary>The connection string of a database that is there from now on.</summary>
    public async Task<string> DatabaseAsync(string name)
    {
        await _server.EnsureDatabaseAsync(name);
        return _server.ConnectionString(name);
    }

    /// <summary>
    /// Ends it as a loss of power would: connections break off, nothing is written any more. Its watcher starts it again, and it
    /// recovers what was committed; returns when it answers.
    /// </summary>
    public async Task CrashAsync()
    {
        var programs = PostgresBinaries.Find(_folder.ClusterVersion)!;
        var before = await StartedAsync();
        var outcome = await ServerUser.RunAsync(
            programs.PgCtl, ["stop", "-D", _folder.Cluster, "-s", "-W", "-m", "immediate"], CancellationToken.None);
        if (!outcome.Succeeded) throw new InvalidOperationException(outcome.Output);

        // Not pg_ctl's own waiting: it overlooks a server that is there again within its tenth of a second.
        using var patience = new CancellationTokenSource(s_patience);
        while (await StartedAsync() is not { } again || again == before) await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await _server.DisposeAsync();
        Directory.Delete(_folder.Root, recursive: true);
    }

    // Null while it is down, or recovering.
    private async Task<DateTime?> StartedAsync()
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(_server.ConnectionString("postgres")) { Pooling = false }.ConnectionString);
        try
        {
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand("SELECT pg_postmaster_start_time()", connection);
            return (DateTime?)await command.ExecuteScalarAsync();
        }
        catch (NpgsqlException)
        {
            return null;
        }
    }
}
