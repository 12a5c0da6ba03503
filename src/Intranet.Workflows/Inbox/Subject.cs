using Intranet.Domain.Kernel;

namespace Intranet.Workflows.Inbox;

/// <summary>What a work item or notification is about, read when somebody looks.</summary>
/// <param name="Title">The record's own title, as written.</param>
/// <param name="AskedBy">Who asks.</param>
/// <param name="AskedOf">Whose obligation it is: the post, or the person, as addressed.</param>
/// <param name="Because">The arguments of the text that says why.</param>
public sealed record Subject(string Title, BilingualText AskedBy, BilingualText AskedOf, IReadOnlyList<BilingualText> Because)
{
    /// <summary>What can be approved as it stands; null where there is nothing to approve in one act.</summary>
    public Approval? Approval { get; init; }
}

/// <summary>What an approval would bring about, so that it can be given from the list. The record's page takes it: handler Approve.</summary>
/// <param name="Text">The key of the text among the process's.</param>
/// <param name="Args">The arguments of that text.</param>
/// <param name="Revision">The revision of the record that is shown.</param>
public sealed record Approval(string Text, IReadOnlyList<BilingualText> Args, int Revision);

/// <summary>Reads the subjects of one type of record for a whole list in one query; each area has its own.</summary>
public interface ISubjectReader
{
    string RecordType { get; }

    /// <summary>By record id; records the actor may not see are missing.</summary>
    Task<IReadOnlyDictionary<long, Subject>> ReadAsync(IReadOnlyCollection<long> recordIds, CancellationToken cancellationToken);
}
