import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { afterEach, describe, expect, it } from 'vitest'

import { readAlibabaPinned } from '../src/readers/alibaba-pinned.js'
import { readTencentApiJson } from '../src/readers/tencent-api-json.js'
import { readTencentCodes } from '../src/readers/tencent-codes.js'
import { declaredSurface } from '../src/readers/tencent-declarations.js'
import { sourcesIn } from '../src/sources.js'
import type { Surface } from '../src/surface.js'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

/** A checkout with these files. */
const checkout = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'drift-'))
  folders.push(folder)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

const readCheckout = async (name: string, files: Readonly<Record<string, string>>): Promise<Surface> => {
  const source = sourcesIn(checkout(files)).find((candidate) => candidate.name === name)
  if (source === undefined) throw new Error(`there is no ${name}`)
  return await source.read()
}

/** The fields of an operation as plain objects. */
const fieldsIn = ({ operations }: Surface, name: string) => {
  const { input, method, output } = operations.get(name) ?? {}
  return { method, input: Object.fromEntries(input ?? []), output: Object.fromEntries(output ?? []) }
}

it('declarations of Tencent', () => {
  const surface = declaredSurface({
    actions: ['DescribeDisks'],
    declares: {
      DescribeDisks: {
        input: { 'Filters[].Name': 'string', 'Filters[].Values[]': 'string', Limit: 'number' },
        output: { 'DiskSet[].Placement.Zone': 'string' }
      }
    },
    requires: { DescribeDisks: ['Filters[].Name'] },
    deprecates: { DescribeDisks: { input: ['Limit'], output: [] } },
    documents: { DescribeDisks: { input: { 'Filters[].Name': ['ZONE'] }, output: {} } }
  })
  const optional = { required: false, deprecated: false }
  expect(fieldsIn(surface, 'DescribeDisks')).toEqual({
    method: undefined,
    input: {
      Filters: { type: 'object[]', ...optional },
      'Filters.Name': { type: 'string', required: true, deprecated: false },
      'Filters.Values': { type: 'string[]', ...optional },
      Limit: { type: 'number', required: false, deprecated: true }
    },
    output: {
      DiskSet: { type: 'object[]', deprecated: false },
      'DiskSet.Placement': { type: 'object', deprecated: false },
      'DiskSet.Placement.Zone': { type: 'string', deprecated: false }
    }
  })
  expect([...(surface.operations.get('DescribeDisks')?.documents ?? [])]).toEqual([['input.Filters.Name', ['ZONE']]])
})

it('api.json of Tencent', () => {
  const surface = readTencentApiJson(
    JSON.stringify({
      actions: { DescribeDisks: { input: 'DescribeDisksRequest', output: 'DescribeDisksResponse' } },
      objects: {
        DescribeDisksRequest: {
          members: [
            { name: 'Ids', type: 'list', member: 'string', required: true },
            { name: 'Limit', type: 'int', member: 'uint64', required: false, disabled: true }
          ]
        },
        DescribeDisksResponse: {
          members: [
            { name: 'DiskSet', type: 'list', member: 'Disk' },
            { name: 'Price', type: 'float', member: 'float' }
          ]
        },
        Disk: { members: [{ name: 'Placement', type: 'object', member: 'Placement' }] },
        Placement: { members: [{ name: 'IsLocal', type: 'bool', member: 'bool' }] }
      }
    })
  )
  const optional = { required: false, deprecated: false }
  expect(fieldsIn(surface, 'DescribeDisks')).toEqual({
    method: undefined,
    input: {
      Ids: { type: 'string[]', required: true, deprecated: false },
      Limit: { type: 'integer', required: false, deprecated: true }
    },
    output: {
      DiskSet: { type: 'object[]', ...optional },
      'DiskSet.Placement': { type: 'object', ...optional },
      'DiskSet.Placement.IsLocal': { type: 'boolean', ...optional },
      Price: { type: 'float', ...optional }
    }
  })
})

it('errorcodes.py of Tencent', () => {
  const text = "# -*- coding: utf8 -*-\n\n# A disk is busy.\nDISK_BUSY = 'Disk.Busy'\n\nDISK = 'Disk'\n"
  expect(readTencentCodes(text).codes).toEqual(['Disk.Busy', 'Disk'])
})

it('the pinned record of Alibaba', () => {
  const { isPartial, operations } = readAlibabaPinned(
    JSON.stringify({
      methods: { GetKey: 'GET' },
      required: { PutKeys: ['Keys[].Name'] },
      values: { 'PutKeys.output.Keys[].State': ['On', 'Off'] }
    })
  )
  expect(isPartial).toBe(true)
  expect([...operations]).toEqual([
    ['GetKey', { method: 'GET', required: [], documents: new Map() }],
    ['PutKeys', { method: 'POST', required: ['Keys.Name'], documents: new Map([['output.Keys.State', ['On', 'Off']]]) }]
  ])
})

describe('checkouts', () => {
  it('the SDK of Alibaba for TypeScript', async () => {
    const model = (name: string, fields: string, names: string, types: string) => `
export class ${name} extends $dara.Model {
${fields}  static names(): { [key: string]: string } {
    return {
${names}    };
  }

  static types(): { [key: string]: any } {
    return {
${types}    };
  }
}
`
    const surface = await readCheckout('alibabacloud-typescript-sdk', {
      'kms-20160120/src/client.ts': `
    let params = new $OpenApiUtil.Params({
      action: "ListKeys",
      version: "2016-01-20",
      method: "GET",
    });
`,
      'kms-20160120/src/models/ListKeysRequest.ts': model(
        'ListKeysRequest',
        `  /**
   * @remarks
   * The number.
   *
   * This parameter is required.
   */
  pageSize?: number;
  /**
   * @deprecated
   */
  context?: { [key: string]: string };
`,
        "      pageSize: 'PageSize',\n      context: 'Context',\n",
        "      pageSize: 'number',\n      context: { 'type': 'map', 'keyType': 'string', 'valueType': 'string' },\n"
      ),
      'kms-20160120/src/models/ListKeysShrinkRequest.ts': model(
        'ListKeysRequest',
        '',
        "      other: 'Other',\n",
        "      other: 'string',\n"
      ),
      'kms-20160120/src/models/ListKeysResponseBody.ts': [
        model('ListKeysResponseBodyKeysKey', '', "      keyId: 'KeyId',\n", "      keyId: 'string',\n"),
        model(
          'ListKeysResponseBodyKeys',
          '',
          "      key: 'Key',\n",
          "      key: { 'type': 'array', 'itemType': ListKeysResponseBodyKeysKey },\n"
        ),
        model('ListKeysResponseBody', '', "      keys: 'Keys',\n", '      keys: ListKeysResponseBodyKeys,\n')
      ].join('')
    })
    const optional = { required: false, deprecated: false }
    expect(fieldsIn(surface, 'ListKeys')).toEqual({
      method: 'GET',
      input: {
        PageSize: { type: 'number', required: true, deprecated: false },
        Context: { type: 'string{}', required: false, deprecated: true }
      },
      output: {
        Keys: { type: 'object', ...optional },
        'Keys.Key': { type: 'object[]', ...optional },
        'Keys.Key.KeyId': { type: 'string', ...optional }
      }
    })
  })

  const models = `
package v20160304

type DescribeDisksTag struct {
	Key *string \`json:"Key,omitempty" name:"Key"\`
}

type DescribeDisksRequest struct {
	*ksyunhttp.BaseRequest
	DiskId   []*string           \`json:"DiskId,omitempty" name:"DiskId"\`
	Tag      []*DescribeDisksTag \`json:"Tag,omitempty" name:"Tag"\`
	LabelKey *string             \`json:"Label.N.Key,omitempty" name:"Label.N.Key"\`
	LabelVal *int64              \`json:"Label.N.Val,omitempty" name:"Label.N.Val"\`
	Zone     *string             \`json:"Zone.N,omitempty" name:"Zone.N"\`
}

func (r *DescribeDisksRequest) ToJsonString() string {
	b, _ := json.Marshal(r)
	return string(b)
}

type DescribeDisksResponse struct {
	*ksyunhttp.BaseResponse
	RequestId *string \`json:"RequestId" name:"RequestId"\`
	Disks     []struct {
		IsLocal *bool \`json:"IsLocal" name:"IsLocal"\`
		Price   struct {
			Amount *float64 \`json:"Amount" name:"Amount"\`
		} \`json:"price"\`
	} \`json:"Disks" name:"Disks"\`
}
`

  it('the SDK of Kingsoft for Go', async () => {
    const surface = await readCheckout('sdk-go ebs', { 'ksyun/client/ebs/v20160304/models.go': models })
    expect([...surface.operations.keys()]).toEqual(['DescribeDisks'])
    expect(fieldsIn(surface, 'DescribeDisks')).toEqual({
      method: undefined,
      input: {
        DiskId: { type: 'string[]' },
        Tag: { type: 'object[]' },
        'Tag.Key': { type: 'string' },
        Label: { type: 'object[]' },
        'Label.Key': { type: 'string' },
        'Label.Val': { type: 'integer' },
        Zone: { type: 'string[]' }
      },
      output: {
        RequestId: { type: 'string' },
        Disks: { type: 'object[]' },
        'Disks.IsLocal': { type: 'boolean' },
        'Disks.price': { type: 'object' },
        'Disks.price.Amount': { type: 'float' }
      }
    })
  })

  it('operations of a product with several versions have the version in their name', async () => {
    const { operations } = await readCheckout('sdk-go monitor', {
      'ksyun/client/monitor/v20100525/models.go': models,
      'ksyun/client/monitor/v20250101/models.go': models
    })
    expect([...operations.keys()]).toEqual(['DescribeDisks@2010-05-25', 'DescribeDisks@2025-01-01'])
  })

  it('the repositories of Tencent', () => {
    const folder = checkout({
      'tccli/services/cvm/v20170312/api.json': '{ "actions": {}, "objects": {} }',
      'tencentcloud/cvm/v20170312/errorcodes.py': ''
    })
    expect(sourcesIn(folder).map(({ name }) => name)).toEqual(['tencentcloud-cli', 'tencentcloud-sdk-python'])
  })

  it('a folder without a known source is refused, with what is expected', () => {
    expect(() => sourcesIn(checkout({ 'README.md': '' }))).toThrow('kms-20160120/ (alibabacloud-typescript-sdk)')
  })
})
