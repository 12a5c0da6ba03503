using System.Diagnostics;
using Npgsql;

namespace Intranet.Web.Data.LocalPostgres;

/// <summary>
/// The private PostgreSQL server of an app that has no connection string, on Linux. This class alone owns it: it makes the
/// cluster, starts, watches and stops it, and starts it again after any of them was killed. The server listens on a unix
/// socket only, never runs as root, and outlives a signal to the app's terminal, so that it can be stopped in order.
/// </summary>
public sealed class LocalPostgresServer : IAsyncDisposable
{
    private static readonly TimeSpan WatchInterval = TimeSpan.FromSeconds(1);

    private readonly LocalPostgresFolder folder;
    private readonly LocalCluster cluster;
    private readonly ILogger logger;
    private readonly OwnerLock ownerLock;
    private readonly CancellationTokenSource stopping = new();
    private Task watching = Task.CompletedTask;
    private string password = "";
    private bool disposed;

    private LocalPostgresServer(LocalPostgresOptions options, ILogger logger)
    {
        this.logger = logger;
        folder = new LocalPostgresFolder(options.DataFolder);
        var binaries = PostgresBinaries.Find(folder.ClusterVersion) ?? throw new PostgresMissingException();
        cluster = new LocalCluster(options, folder, binaries);
        folder.Create();
        ownerLock = OwnerLock.Take(folder);
    }

    /// <summary>True when PostgreSQL's programs are installed here.</summary>
    public static bool BinariesPresent => OperatingSystem.IsLinux() && PostgresBinaries.Find() is not null;

    /// <summary>The postmaster's process id; null while it does not run.</summary>
    public int? ProcessId => cluster.ProcessId;

    /// <summary>
    /// Where a clone keeps its data: <c>$INTRANET_DATA</c>, else a folder of its own under <c>/var/lib/intranet</c> (root) or
    /// the user's state folder. Never inside the clone, which the server's user may be unable to enter.
    /// </summary>
    public static string DefaultDataFolder(string cloneRoot) => LocalPostgresFolder.Default(cloneRoot);

    /// <summary>Takes the data folder, makes the cluster if there is none, and starts the server.</summary>
    /// <exception cref="DataFolderInUseException">Another running app owns the folder.</exception>
    /// <exception cref="PostgresMissingException">PostgreSQL is not installed.</exception>
    /// <exception cref="LocalPostgresException">The server does not start; the message holds the end of its log.</exception>
    public static async Task<LocalPostgresServer> StartAsync(
        LocalPostgresOptions options, ILogger logger, CancellationToken cancellation = default)
    {
        if (!OperatingSystem.IsLinux())
            throw new PlatformNotSupportedException("The private PostgreSQL server runs on Linux only.");
        var server = new LocalPostgresServer(options, logger);
        try
        {
            await server.OpenAsync(cancellation);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>How to reach a database of this server.</summary>
    public string ConnectionString(string database) => Connection(database).ConnectionString;

    /// <summary>Creates the database if there is none of that name.</summary>
    public async Task EnsureDatabaseAsync(string database, CancellationToken cancellation = default)
    {
        var settings = Connection("postgres");
        settings.Pooling = false;
        await using var connection = new NpgsqlConnection(settings.ConnectionString);
        await connection.OpenAsync(cancellation);
        await using var find = new NpgsqlCommand("select 1 from pg_database where datname = $1", connection);
        find.Parameters.Add(new NpgsqlParameter { Value = database });
        if (await find.ExecuteScalarAsync(cancellation) is not null)
            return;
        await using var create = new NpgsqlCommand(
            $"create database {new NpgsqlCommandBuilder().QuoteIdentifier(database)}", connection);
        try
        {
            await create.ExecuteNonQueryAsync(cancellation);
        }
        catch (PostgresException failure) when (failure.SqlState == PostgresErrorCodes.DuplicateDatabase)
        {
            // Another caller was quicker.
        }
    }

    /// <summary>Stops the server, ending its connections, and gives the data folder back.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref disposed, true))
            return;
        await stopping.CancelAsync();
        try
        {
            await watching;
            if (ownerLock.IsHeld)
            {
                await cluster.ClearAsync(CancellationToken.None);
                folder.DeleteSockets();
            }
        }
        finally
        {
            ownerLock.Dispose();
            stopping.Dispose();
        }
    }

    private NpgsqlConnectionStringBuilder Connection(string database) => new()
    {
        Host = folder.Sockets,
        Port = LocalPostgresFolder.Port,
        Username = LocalCluster.User,
        Password = password,
        Database = database,
        SslMode = SslMode.Disable,
        GssEncryptionMode = GssEncryptionMode.Disable,
    };

    private async Task OpenAsync(CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        await folder.CreateServerPartAsync(cancellation);
        await cluster.ClearAsync(cancellation);
        await cluster.MakeAsync(cancellation);
        password = await File.ReadAllTextAsync(folder.Password, cancellation);
        await cluster.StartAsync(cancellation);
        watching = WatchAsync();
        logger.LogInformation(
            "Local PostgreSQL (process {ProcessId}) ready after {Milliseconds} ms; its data is in {DataFolder}",
            ProcessId, clock.ElapsedMilliseconds, folder.Root);
    }

    private async Task WatchAsync()
    {
        using var timer = new PeriodicTimer(WatchInterval);
        try
        {
            while (await timer.WaitForNextTickAsync(stopping.Token))
                if (cluster.ProcessId is null && ownerLock.IsHeld)
                    await RestartAsync();
        }
        catch (OperationCanceledException)
        {
            // The server is being stopped.
        }
    }

    private async Task RestartAsync()
    {
        logger.LogError("Local PostgreSQL has ended unasked; starting it again");
        try
        {
            await cluster.ClearAsync(stopping.Token);
            await cluster.StartAsync(stopping.Token);
        }
        catch (Exception failure) when (failure is LocalPostgresException or IOException)
        {
            logger.LogError(failure, "Local PostgreSQL does not start again; the next attempt follows");
        }
    }
}
