using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Intranet.Web.Data.LocalPostgres;

/// <summary>The paths of one private server, and the making of its folders.</summary>
internal sealed class LocalPostgresFolder
{
    public const string Variable = "INTRANET_DATA";
    public const int Port = 5432;

    /// <summary>The kernel's limit for the path of a unix socket, without the closing zero.</summary>
    private const int LongestSocketPath = 107;

    /// <summary>What the shell and the server's settings would take as something else than a part of a path.</summary>
    private static readonly SearchValues<char> Unusable = SearchValues.Create("\"'`$\\,\r\n");

    public LocalPostgresFolder(string dataFolder)
    {
        Root = WithoutLinks(Path.TrimEndingDirectorySeparator(Path.GetFullPath(dataFolder)));
        if (Root.AsSpan().ContainsAny(Unusable))
            throw new LocalPostgresException($"The data folder {Root} has a character in its path that PostgreSQL's programs cannot take.");
        ClusterName = $"intranet-{Hash(Root)}";
        Sockets = SocketIn(Server).Length <= LongestSocketPath ? Server : ShortSocketFolder();
    }

    public string Root { get; }

    public string Lock => Path.Combine(Root, "app.lock");

    public string Owner => Path.Combine(Root, "app.pid");

    /// <summary>The server's own part of the folder, which only its user enters.</summary>
    public string Server => Path.Combine(Root, "postgres");

    public string Cluster => Path.Combine(Server, "cluster");

    public string NewCluster => Path.Combine(Server, "cluster.new");

    public string Password => Path.Combine(Server, "password");

    public string Log => Path.Combine(Server, "server.log");

    public string PidFile => Path.Combine(Cluster, "postmaster.pid");

    public string SocketLock => Path.Combine(Sockets, $".s.PGSQL.{Port}.lock");

    public string Sockets { get; }

    /// <summary>Names the server's processes in the process list, uniquely on this machine.</summary>
    public string ClusterName { get; }

    /// <summary>The major version that made the cluster; null before there is one.</summary>
    public string? ClusterVersion =>
        Path.Combine(Cluster, "PG_VERSION") is var file && File.Exists(file) ? File.ReadAllText(file).Trim() : null;

    /// <inheritdoc cref="LocalPostgresServer.DefaultDataFolder"/>
    public static string Default(string cloneRoot)
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } chosen)
            return Path.GetFullPath(chosen);
        var clone = Path.TrimEndingDirectorySeparator(Path.GetFullPath(cloneRoot));
        return Path.Combine(StateFolder(), "intranet", Hash(clone));
    }

    /// <summary>Makes the folder itself, which the server's user must be able to pass through.</summary>
    public void Create()
    {
        CreatePassable(Root);
        if (ServerUser.IsNeeded && !OperatingSystem.IsWindows())
            File.SetUnixFileMode(Root, File.GetUnixFileMode(Root) | UnixFileMode.OtherExecute);
    }

    /// <summary>Makes what belongs to the server's user; only the folder's owner may call it.</summary>
    public async Task CreateServerPartAsync(CancellationToken cancellation)
    {
        foreach (var folder in new[] { Server, Sockets }.Distinct())
            await ServerUser.OwnFolderAsync(folder, cancellation);
        if (!await ServerUser.CanEnterAsync(Server, cancellation))
            throw new LocalPostgresException(
                $"PostgreSQL runs as user {ServerUser.Name}, which cannot enter {Root}. Open its parent folders for passing through "
                + $"(chmod o+x), or set {Variable} to another folder.");
    }

    /// <summary>Removes the socket's folder if it is not a part of the data folder.</summary>
    public void DeleteSockets()
    {
        if (Sockets != Server && Directory.Exists(Sockets))
            Directory.Delete(Sockets, recursive: true);
    }

    /// <summary>One path for one folder: the server's processes are known by it.</summary>
    private static string WithoutLinks(string path)
    {
        if (Path.GetDirectoryName(path) is not { } parent)
            return path;
        var folder = new DirectoryInfo(Path.Combine(WithoutLinks(parent), Path.GetFileName(path)));
        return folder.LinkTarget is null ? folder.FullName : WithoutLinks(folder.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
    }

    private static void CreatePassable(string folder)
    {
        if (Directory.Exists(folder))
            return;
        CreatePassable(Path.GetDirectoryName(folder)!);
        Directory.CreateDirectory(folder);
        if (ServerUser.IsNeeded && !OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder, File.GetUnixFileMode(folder) | UnixFileMode.OtherExecute);
    }

    private static string StateFolder()
    {
        if (ServerUser.IsNeeded)
            return "/var/lib";
        return Environment.GetEnvironmentVariable("XDG_STATE_HOME") is { Length: > 0 } state && Path.IsPathRooted(state)
            ? state
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".local", "state");
    }

    /// <summary>Where other users could put a folder of this name first, the server refuses theirs: it is not its own.</summary>
    private string ShortSocketFolder()
    {
        var runtime = ServerUser.IsNeeded ? "/run" : Environment.GetEnvironmentVariable("XDG_RUNTIME_DIR");
        string[] choices = [runtime is { Length: > 0 } ? runtime : "/tmp", "/tmp"];
        return choices.Select(folder => Path.Combine(folder, ClusterName)).First(folder => SocketIn(folder).Length <= LongestSocketPath);
    }

    private static byte[] SocketIn(string folder) => Encoding.UTF8.GetBytes(Path.Combine(folder, $".s.PGSQL.{Port}"));

    private static string Hash(string path) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path)))[..12];
}
