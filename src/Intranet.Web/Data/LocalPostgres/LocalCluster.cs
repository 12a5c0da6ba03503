using System.Security.Cryptography;

namespace Intranet.Web.Data.LocalPostgres;

/// <summary>Makes, starts and stops the cluster of a data folder with PostgreSQL's own programs.</summary>
internal sealed class LocalCluster(LocalPostgresOptions options, LocalPostgresFolder folder, PostgresBinaries binaries)
{
    /// <summary>The role that owns the cluster.</summary>
    public const string User = "intranet";

    private const int LargestLog = 10_000_000;

    private readonly ServerProcesses processes = new(folder);

    /// <summary>The postmaster's process id; null while it does not run.</summary>
    public int? ProcessId => processes.Postmaster;

    /// <summary>
    /// Makes the cluster if there is none: beside its place and moved there when complete. The password is written
    /// first, so that a cluster in its place always has one.
    /// </summary>
    public async Task MakeAsync(CancellationToken cancellation)
    {
        if (Directory.Exists(folder.Cluster))
            return;
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

    /// <summary>Starts the server and waits until it answers.</summary>
    public async Task StartAsync(CancellationToken cancellation)
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
    public async Task ClearAsync(CancellationToken cancellation)
    {
        if (processes.Postmaster is not null)
            await ServerUser.RunAsync(
                binaries.PgCtl, ["stop", "-D", folder.Cluster, "-s", "-w", "-m", "fast", "-t", "60"], cancellation);
        await processes.KillAllAsync(cancellation);
        ServerProcesses.DeleteIfMisleading(folder.PidFile);
        ServerProcesses.DeleteIfMisleading(folder.SocketLock);
    }

    private string EndOfLog() => File.Exists(folder.Log) ? string.Join('\n', File.ReadLines(folder.Log).TakeLast(20)) : "";
}
