namespace Intranet.Testing.SqlServer;

/// <summary>
/// Error 1785: from any table the cascading actions (CASCADE, SET NULL, SET DEFAULT alike) must form a tree. SQL Server counts paths
/// and does not ask whether they could meet in a row.
/// </summary>
internal static class CascadePaths
{
    /// <summary>Why a new cascade from <paramref name="parent"/> to <paramref name="child"/> is refused, or null.</summary>
    public static string? Refuse(Catalogue catalogue, Table parent, Table child)
    {
        var below = Reachable(child, t => Children(catalogue, t));
        if (below.Contains(parent))
            return $"cascade cycle: '{parent.Name}' would be reached from itself";

        var above = Reachable(parent, Parents);
        foreach (var start in above)
        {
            var twice = Reachable(start, t => Children(catalogue, t)).FirstOrDefault(below.Contains);
            if (twice is not null)
                return $"multiple cascade paths from '{start.Name}' to '{twice.Name}'";
        }

        return null;
    }

    private static IEnumerable<Table> Children(Catalogue catalogue, Table table) =>
        catalogue.References(table).Where(r => r.Key.Cascades).Select(r => r.Table);

    private static IEnumerable<Table> Parents(Table table) => table.ForeignKeys.Where(k => k.Cascades).Select(k => k.Referenced);

    private static List<Table> Reachable(Table start, Func<Table, IEnumerable<Table>> next)
    {
        var reached = new List<Table> { start };
        for (var i = 0; i < reached.Count; i++)
            reached.AddRange(next(reached[i]).Distinct().Except(reached).ToList());
        return reached;
    }
}
