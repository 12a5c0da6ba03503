using System.Diagnostics;

namespace Intranet.Web.Data.LocalPostgres;

/// <summary>How a program ended, and what it said.</summary>
internal sealed record Outcome(int ExitCode, string Output)
{
    public bool Succeeded => ExitCode == 0;
}

/// <summary>Runs programs as the user the server belongs to: PostgreSQL refuses root, so root lends it Debian's own user.</summary>
internal static class ServerUser
{
    public const string Name = "postgres";

    /// <summary>True when the app runs as root.</summary>
    public static bool IsNeeded => Environment.IsPrivilegedProcess;

    /// <summary>Runs a program to its end as the server's user.</summary>
    public static Task<Outcome> RunAsync(string program, IEnumerable<string> arguments, CancellationToken cancellation) =>
        IsNeeded
            ? ExecuteAsync("setpriv", [$"--reuid={Name}", $"--regid={Name}", "--init-groups", "--", program, .. arguments], cancellation)
            : ExecuteAsync(program, arguments, cancellation);

    /// <summary>Makes a folder that only the server's user can enter.</summary>
    public static Task OwnFolderAsync(string folder, CancellationToken cancellation) =>
        InstallAsync(["--directory", "--mode=700"], [folder], cancellation);

    /// <summary>Writes a file that only the server's user can read.</summary>
    public static async Task OwnFileAsync(string file, string text, CancellationToken cancellation)
    {
        File.Delete(file);
        await InstallAsync(["--mode=600"], ["/dev/null", file], cancellation);
        await File.WriteAllTextAsync(file, text, cancellation);
    }

    public static async Task<bool> CanEnterAsync(string folder, CancellationToken cancellation) =>
        (await RunAsync("test", ["-x", folder], cancellation)).Succeeded;

    private static async Task InstallAsync(string[] options, string[] paths, CancellationToken cancellation)
    {
        string[] owner = IsNeeded ? [$"--owner={Name}", $"--group={Name}"] : [];
        var outcome = await ExecuteAsync("install", [.. options, .. owner, "--", .. paths], cancellation);
        if (!outcome.Succeeded)
            throw new LocalPostgresException($"Cannot make {paths[^1]} for the database: {outcome.Output}");
    }

    private static async Task<Outcome> ExecuteAsync(string program, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            WorkingDirectory = "/",
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["LC_ALL"] = "C.UTF-8";
        // PGPORT, PGDATA and their like would change what the programs do.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("PG", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);
        using var process = Process.Start(start)!;
        try
        {
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEndAsync(cancellation);
            var errors = process.StandardError.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation);
            return new Outcome(process.ExitCode, (await errors + await output).Trim());
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            throw;
        }
    }
}
