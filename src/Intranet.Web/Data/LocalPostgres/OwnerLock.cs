using System.Globalization;

namespace Intranet.Web.Data.LocalPostgres;

/// <summary>
/// Makes one app the owner of a data folder. The lock is the operating system's, so it is gone with its owner however
/// that one ended; the owner's process id stands in a second file, because nobody can read a locked one.
/// </summary>
internal sealed class OwnerLock : IDisposable
{
    private readonly FileStream locked;

    private OwnerLock(FileStream locked) => this.locked = locked;

    /// <summary>Takes the folder, or says who has it.</summary>
    /// <exception cref="DataFolderInUseException">Another app, or another server of this one, has the folder.</exception>
    public static OwnerLock Take(LocalPostgresFolder folder)
    {
        FileStream file;
        try
        {
            file = new FileStream(folder.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(folder.Lock))
        {
            throw new DataFolderInUseException(folder.Root, File.Exists(folder.Owner) ? File.ReadAllText(folder.Owner).Trim() : "?");
        }
        File.WriteAllText(folder.Owner, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
        return new OwnerLock(file);
    }

    public void Dispose() => locked.Dispose();
}
