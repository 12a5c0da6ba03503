using Intranet.Domain.Kernel;

namespace Intranet.Workflows.Inbox;

/// <summary>What a work item or notification is about, read when somebody looks.</summary>
/// <param name="Title">The record's own title, as written.</param>
/// <param name="AskedBy">Who asks.</param>
/// <param name="AskedOf">Whose obligation it is: the post, or the person, as addressed.</param>
/// <param name="Because">The arguments of the text that says why.</param>
public sealed record Subject(string Title, BilingualText AskedBy, BilingualText AskedOf, IReadOnlyList<BilingualText> Because);

/// <summary>Reads the subjects of one type of record for a whole list in one query; each area has its own.</summary>
public interface ISubjectReader
{
    string RecordType { get; }

    /// <summary>By record id; records the actor may not see are missing.</summary>
    Task<IReadOnlyDictionary<long, Subject>> ReadAsync(IReadOnlyCollection<long> recordIds, CancellationToken cancellationToken);
}
