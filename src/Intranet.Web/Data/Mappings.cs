using System.Reflection;
using Intranet.Domain.Data;
using Intranet.Workflows;

namespace Intranet.Web.Data;

/// <summary>The assemblies that hold entities with their mappings; the same for every database.</summary>
internal static class Mappings
{
    public static IEnumerable<Assembly> Assemblies { get; } =
        [typeof(IntranetDbContext).Assembly, typeof(WorkflowServices).Assembly, typeof(Mappings).Assembly];
}
