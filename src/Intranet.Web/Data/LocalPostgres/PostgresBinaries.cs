namespace Intranet.Web.Data.LocalPostgres;

/// <summary>Where PostgreSQL's programs are: those of PATH, else the highest of Debian's versions.</summary>
internal sealed record PostgresBinaries(string Folder)
{
    private const string DebianVersions = "/usr/lib/postgresql";
    private static readonly string[] Needed = ["initdb", "pg_ctl", "postgres"];

    public string InitDb => Path.Combine(Folder, "initdb");

    public string PgCtl => Path.Combine(Folder, "pg_ctl");

    /// <summary>Finds the programs; an existing cluster's major version comes first, since only that one can open it.</summary>
    public static PostgresBinaries? Find(string? clusterVersion = null)
    {
        string[] own = clusterVersion is null ? [] : [DebianFolder(clusterVersion)];
        var folder = own.Concat(OnPath()).Concat(OfDebian()).FirstOrDefault(IsComplete);
        return folder is null ? null : new PostgresBinaries(folder);
    }

    private static IEnumerable<string> OnPath() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => new FileInfo(Path.Combine(folder, "pg_ctl")))
            .Where(program => program.Exists)
            .Select(program => program.ResolveLinkTarget(returnFinalTarget: true) ?? program)
            .Select(program => Path.GetDirectoryName(program.FullName)!);

    private static IEnumerable<string> OfDebian() =>
        !Directory.Exists(DebianVersions)
            ? []
            : Directory.EnumerateDirectories(DebianVersions)
                .Select(folder => Path.GetFileName(folder))
                .OrderByDescending(version => int.TryParse(version, out var number) ? number : 0)
                .Select(DebianFolder);

    private static string DebianFolder(string version) => Path.Combine(DebianVersions, version, "bin");

    private static bool IsComplete(string folder) => Needed.All(program => File.Exists(Path.Combine(folder, program)));
}
