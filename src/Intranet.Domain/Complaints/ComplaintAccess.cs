using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;

namespace Intranet.Domain.Complaints;

/// <summary>Who has to do with a case by their role.</summary>
public static class ComplaintAccess
{
    /// <summary>Who holds one of these in an agency makes it a centre.</summary>
    public static IReadOnlyList<string> RegistrarRoles { get; } = [Roles.ComplaintOfficer, Roles.ComplaintSupervisor];

    /// <summary>Those who enter cases in the centre's register.</summary>
    public static IReadOnlyList<PrincipalKey> RegistrarsOf(long centreId) => [.. RegistrarRoles.Select(role => PrincipalKey.Role(role, centreId))];

    /// <summary>Those who work on its cases, as far as they see them.</summary>
    public static IReadOnlyList<PrincipalKey> HandlersOf(long centreId) => [.. RegistrarsOf(centreId), PrincipalKey.Role(Roles.RestrictedHandler, centreId)];

    /// <summary>Those in the centre who owe what is to be done about such a case.</summary>
    /// <param name="centreId">The centre.</param>
    /// <param name="isGuarded">Whether it is secret or sensitive.</param>
    public static IReadOnlyList<PrincipalKey> WorkersOn(long centreId, bool isGuarded) =>
        isGuarded
            ? [PrincipalKey.Role(Roles.RestrictedHandler, centreId), PrincipalKey.Role(Roles.ComplaintSupervisor, centreId)]
            : [PrincipalKey.Role(Roles.ComplaintOfficer, centreId)];

    /// <summary>
    /// Those who see the case from the start. What is restricted or secret: whoever took it in, and those who may handle such
    /// cases. The governor, who asks what is late, sees all others.
    /// </summary>
    internal static IEnumerable<PrincipalKey> ReadersOf(Complaint complaint)
    {
        yield return PrincipalKey.Role(Roles.ComplaintSupervisor, complaint.CentreId);
        yield return PrincipalKey.Role(Roles.RestrictedHandler, complaint.CentreId);
        if (complaint.IsGuarded)
        {
            if (complaint.RegisteredById is { } registrar) yield return PrincipalKey.Person(registrar);
            yield break;
        }

        yield return PrincipalKey.Role(Roles.ComplaintOfficer, complaint.CentreId);
        yield return PrincipalKey.Role(Roles.Governor);
    }
}
