using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Intranet.Web.Data.LocalPostgres;

/// <summary>
/// The processes of one server, found by their command lines: a process id in a file may by now be a stranger's, or a
/// zombie's, whose command line is empty.
/// </summary>
internal sealed class ServerProcesses(LocalPostgresFolder folder)
{
    private static readonly TimeSpan KillLimit = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);
    private static readonly string[] Programs = ["postgres", "pg_ctl", "initdb"];

    /// <summary>The postmaster's process id while it lives.</summary>
    public int? Postmaster => IdIn(folder.PidFile) is { } id && IsOurs(id) ? id : null;

    /// <summary>
    /// Deletes a lock file of a server that is gone where PostgreSQL would not see that: its process id is a zombie's or a
    /// stranger's by now, or the machine failed before the id was written. Otherwise PostgreSQL's own checks apply.
    /// </summary>
    public static void DeleteIfMisleading(string lockFile)
    {
        if (File.Exists(lockFile) && (IdIn(lockFile) is not { } id || Directory.Exists($"/proc/{id}")))
            File.Delete(lockFile);
    }

    /// <summary>Kills what is left of the server and waits until it is gone.</summary>
    public async Task KillAllAsync(CancellationToken cancellation)
    {
        var waited = Stopwatch.StartNew();
        while (Ours().ToList() is { Count: > 0 } left)
        {
            if (waited.Elapsed > KillLimit)
                throw new LocalPostgresException($"Processes of an earlier database server do not end: {string.Join(", ", left)}.");
            left.ForEach(Kill);
            await Task.Delay(Pause, cancellation);
        }
    }

    private IEnumerable<int> Ours() =>
        Directory.EnumerateDirectories("/proc")
            .Select(path => Number(Path.GetFileName(path)))
            .OfType<int>()
            .Where(IsOurs);

    private bool IsOurs(int id)
    {
        var commandLine = ReadIfThere($"/proc/{id}/cmdline");
        var program = commandLine.Split('\0')[0];
        return program.StartsWith($"postgres: {folder.ClusterName}:", StringComparison.Ordinal)
            || (Programs.Contains(Path.GetFileName(program), StringComparer.Ordinal)
                && commandLine.Contains($"\0{folder.Cluster}", StringComparison.Ordinal));
    }

    private static void Kill(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            process.Kill();
        }
        catch (Exception failure) when (failure is ArgumentException or InvalidOperationException or Win32Exception)
        {
            // It ended by itself, or it is not ours to end: then waiting for it fails.
        }
    }

    private static int? IdIn(string lockFile) => Number(ReadIfThere(lockFile).Split('\n')[0]);

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string ReadIfThere(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
