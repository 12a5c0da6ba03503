using System.Globalization;

namespace Intranet.Web.Data.LocalPostgres;

/// <summary>
/// Makes one app the owner of a data folder. The lock is the operating system's, so it is gone with its owner however
/// that one ended; the owner's process id stands in a second file, because nobody can read a locked one.
/// </summary>
internal sealed class OwnerLock : IDisposable
{
    private static readonly string Self = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);

    private readonly LocalPostgresFolder folder;
    private readonly FileStream locked;

    private OwnerLock(LocalPostgresFolder folder, FileStream locked) => (this.folder, this.locked) = (folder, locked);

    /// <summary>False once somebody deleted the folder under its owner; a new one of the same name may be another app's.</summary>
    public bool IsHeld => OwnerOf(folder) == Self;

    /// <summary>Takes the folder, or says who has it.</summary>
    /// <exception cref="DataFolderInUseException">Another app, or another server of this one, has the folder.</exception>
    public static OwnerLock Take(LocalPostgresFolder folder)
    {
        FileStream stream;
        try
        {
            stream = new FileStream(folder.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(folder.Lock))
        {
            throw new DataFolderInUseException(folder.Root, OwnerOf(folder));
        }
        File.WriteAllText(folder.Owner, Self);
        return new OwnerLock(folder, stream);
    }

    public void Dispose() => locked.Dispose();

    private static string OwnerOf(LocalPostgresFolder folder) => File.Exists(folder.Owner) ? File.ReadAllText(folder.Owner) : "?";
}
