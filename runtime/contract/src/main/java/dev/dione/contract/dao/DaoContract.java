package dev.dione.contract.dao;

import dev.dione.contract.converted.ConvertedContract;
import dev.dione.contract.converted.ConvertedQueriesContract;
import dev.dione.contract.converted.FailingConverterContract;
import dev.dione.contract.filter.DeleteByContract;
import dev.dione.contract.filter.FilterContract;
import dev.dione.contract.load.LoadContract;
import dev.dione.contract.relation.RelationsContract;
import dev.dione.contract.relation.SearchContract;
import dev.dione.contract.tenants.RandomTenantsContract;
import dev.dione.contract.tenants.TenantContract;
import dev.dione.contract.writes.WritesKeepContract;

/** Everything that generated DAOs must do. */
public interface DaoContract
    extends TypesContract,
        TimesContract,
        RandomValuesContract,
        LongValuesContract,
        UpsertContract,
        WritesContract,
        ReferencesContract,
        ComputedIdContract,
        ReturnsContract,
        PagesContract,
        FindContract,
        FilterContract,
        DeleteByContract,
        EmbeddedContract,
        ReturningContract,
        ConvertedContract,
        ConvertedQueriesContract,
        FailingConverterContract,
        RelationsContract,
        SearchContract,
        WritesKeepContract,
        TenantContract,
        RandomTenantsContract,
        BatchContract,
        LoadContract,
        SchemaContract,
        CollationContract,
        ComputedColumnsContract,
        ViewsContract,
        FullTextContract {}
