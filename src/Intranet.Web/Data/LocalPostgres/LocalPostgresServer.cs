using System.Diagnostics;
using System.Security.Cryptography;
using Npgsql;

namespace Intranet.Web.Data.LocalPostgres;

/// <summary>
/// The private PostgreSQL server of an app that has no connection string, on Linux. This class alone owns it: it makes the
/// cluster, starts, watches and stops it, and starts it again after any of them was killed. The server listens on a unix
/// socket only, never runs as root, and outlives a signal to the app's terminal, so that it can be stopped in order.
/// </summary>
public sealed class LocalPostgresServer : IAsyncDisposable
{
    private const string User = "intranet";
    private const int LargestLog = 10_000_000;
    private static readonly TimeSpan WatchInterval = TimeSpan.FromSeconds(1);

    private readonly LocalPostgresOptions options;
    private readonly LocalPostgresFolder folder;
    private readonly PostgresBinaries binaries;
    private readonly ServerProcesses processes;
    private readonly ILogger logger;
    private readonly OwnerLock ownerLock;
    private readonly CancellationTokenSource stopping = new();
    private Task watching = Task.CompletedTask;
    private string password = "";
    private bool disposed;

    private LocalPostgresServer(LocalPostgresOptions options, ILogger logger)
    {
        (this.options, this.logger) = (options, logger);
        folder = new LocalPostgresFolder(options.DataFolder);
        binaries = PostgresBinaries.Find(folder.ClusterVersion) ?? throw new PostgresMissingException();
        processes = new ServerProcesses(folder);
        folder.Create();
        ownerLock = OwnerLock.Take(folder);
    }

    /// <summary>True when PostgreSQL's programs are installed here.</summary>
    public static bool BinariesPresent => OperatingSystem.IsLinux() && PostgresBinaries.Find() is not null;

    /// <summary>The postmaster's process id; null while it does not run.</summary>
    public int? ProcessId => processes.Postmaster;

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
                await ClearAsync(CancellationToken.None);
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
        Username = User,
        Password = password,
        Database = database,
        SslMode = SslMode.Disable,
        GssEncryptionMode = GssEncryptionMode.Disable,
    };

    private async Task OpenAsync(CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        await folder.CreateServerPartAsync(cancellation);
        await ClearAsync(cancellation);
        if (!Directory.Exists(folder.Cluster))
            await MakeClusterAsync(cancellation);
        password = await File.ReadAllTextAsync(folder.Password, cancellation);
        await LaunchAsync(cancellation);
        watching = WatchAsync();
        logger.LogInformation(
            "Local PostgreSQL (process {ProcessId}) ready after {Milliseconds} ms; its data is in {DataFolder}",
            ProcessId, clock.ElapsedMilliseconds, folder.Root);
    }

    /// <summary>
    /// The cluster is made beside its place and moved there when complete; the password is written first, so that a
    /// cluster in its place always has one.
    /// </summary>
    private async Task MakeClusterAsync(CancellationToken cancellation)
    {
        if (Directory.Exists(folder.NewCluster))
            Directory.Delete(folder.NewCluster, recursive: true);
        await ServerUser.OwnFileAsync(folder.Password, RandomNumberGenerator.GetHexString(32, lowercase: true), cancellation);
        string[] speed = options.Durable ? [] : ["--no-sync"];
        var outcome = await ServerUser.RunAsync(
            binaries.InitDb,
            [
                "-D", folder.NewCluster, "-U", User, $"--pwfile={folder.Password}", "--auth=scram-sha-256",
                "--locale=C.UTF-8", "-E", "UTF8", "--no-instructions", .. speed,
            ],
            cancellation);
        if (!outcome.Succeeded)
            throw new LocalPostgresException($"initdb failed: {outcome.Output}");
        Directory.Move(folder.NewCluster, folder.Cluster);
    }

    private async Task LaunchAsync(CancellationToken cancellation)
    {
        if (File.Exists(folder.Log) && new FileInfo(folder.Log).Length > LargestLog)
            File.Move(folder.Log, folder.Log + ".1", overwrite: true);
        var settings = string.Join(' ', options.Settings(folder).Select(setting => $"-c '{setting}'"));
        // Recovery after a crash may take its time; pg_ctl gives the server its own session and waits until it answers.
        var outcome = await ServerUser.RunAsync(
            binaries.PgCtl,
            ["start", "-D", folder.Cluster, "-s", "-w", "-t", "600", "-l", folder.Log, "-o", settings],
            cancellation);
        if (!outcome.Succeeded)
            throw new LocalPostgresException($"PostgreSQL did not start: {outcome.Output}\n{EndOfLog()}");
    }

    /// <summary>Stops a server of this folder, whoever started it, and removes what a killed one leaves behind.</summary>
    private async Task ClearAsync(CancellationToken cancellation)
    {
        if (processes.Postmaster is not null)
            await ServerUser.RunAsync(
                binaries.PgCtl, ["stop", "-D", folder.Cluster, "-s", "-w", "-m", "fast", "-t", "60"], cancellation);
        await processes.KillAllAsync(cancellation);
        ServerProcesses.DeleteIfMisleading(folder.PidFile);
        ServerProcesses.DeleteIfMisleading(folder.SocketLock);
    }

    private async Task WatchAsync()
    {
        using var timer = new PeriodicTimer(WatchInterval);
        try
        {
            while (await timer.WaitForNextTickAsync(stopping.Token))
                if (processes.Postmaster is null && ownerLock.IsHeld)
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
            await ClearAsync(stopping.Token);
            await LaunchAsync(stopping.Token);
        }
        catch (Exception failure) when (failure is LocalPostgresException or IOException)
        {
            logger.LogError(failure, "Local PostgreSQL does not start again; the next attempt follows");
        }
    }

    private string EndOfLog() => File.Exists(folder.Log) ? string.Join('\n', File.ReadLines(folder.Log).TakeLast(20)) : "";
}
