using System.Runtime.CompilerServices;

namespace Intranet.Testing;

/// <summary>The sources that the tests were built from.</summary>
public static class RepositoryFolder
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));

    public static string Of(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
