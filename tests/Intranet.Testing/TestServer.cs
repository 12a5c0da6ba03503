using System.Globalization;
using Intranet.Web.Data.LocalPostgres;
using Microsoft.Extensions.Logging.Abstractions;

namespace Intranet.Testing;

/// <summary>
/// The database server of this test process: started when first needed, fast and forgetful, gone with the process. What
/// processes left behind that were killed is removed before.
/// </summary>
internal static class TestServer
{
    private static readonly string s_folders = Path.Combine(Path.GetTempPath(), "intranet-tests");
    private static readonly Lazy<Task<LocalPostgresServer>> s_server = new(StartAsync);

    public static Task<LocalPostgresServer> Running => s_server.Value;

    /// <summary>Where a server of this test process keeps its data, so that it is found and removed should the process be killed.</summary>
    /// <param name="name">Tells it from the process's others; none for the one that all tests share.</param>
    public static string Folder(string name = "") => Path.Combine(s_folders, string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}{name}"));

    private static async Task<LocalPostgresServer> StartAsync()
    {
        await RemoveLeftoversAsync();
        var folder = Folder();
        var server = await LocalPostgresServer.StartAsync(
            new LocalPostgresOptions(folder, TestDatabase.IsDurable, MaxConnections: 300), NullLogger.Instance);
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            server.DisposeAsync().AsTask().GetAwaiter().GetResult();
            Directory.Delete(folder, recursive: true);
        };
        return server;
    }

    private static async Task RemoveLeftoversAsync()
    {
        if (!Directory.Exists(s_folders)) return;
        foreach (var path in Directory.EnumerateDirectories(s_folders))
        {
            var folder = new LocalPostgresFolder(path);
            try
            {
                using var owned = OwnerLock.Take(folder);
                await new ServerProcesses(folder).KillAllAsync(CancellationToken.None);
                folder.DeleteSockets();
                Directory.Delete(path, recursive: true);
            }
            catch (Exception failure) when (failure is LocalPostgresException or IOException or UnauthorizedAccessException)
            {
                // Its process lives, or another one is removing it just now.
            }
        }
    }
}
